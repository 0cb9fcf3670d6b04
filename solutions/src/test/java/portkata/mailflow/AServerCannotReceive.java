package portkata.mailflow;

import static portkata.mailflow.Role.MAIL_SERVER;

import java.util.Optional;
import java.util.Set;

/** Believes that SMTP only sends, so that nothing receives by it but the submission server. */
final class AServerCannotReceive extends Draft {

    @Override
    public Set<Hop> hops(Role from, Role to, Era era) {
        if (to == MAIL_SERVER) {
            return Set.of();
        }
        return right.hops(from, to, era);
    }

    @Override
    public Optional<Role> opener(Role from, Role to) {
        return to == MAIL_SERVER ? Optional.empty() : right.opener(from, to);
    }
}
