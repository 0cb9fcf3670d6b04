package portkata.mailflow;

import static portkata.mailflow.Role.CLIENT;
import static portkata.mailflow.Role.MAIL_SERVER;

import java.util.Optional;
import java.util.Set;

/** Believes that a client looks up the recipient's server and sends its mail there. */
final class ClientDeliversByItself extends Draft {

    @Override
    public Set<Hop> hops(Role from, Role to, Era era) {
        if (from == CLIENT && to == MAIL_SERVER) {
            return right.hops(MAIL_SERVER, MAIL_SERVER, era);
        }
        return right.hops(from, to, era);
    }

    @Override
    public Optional<Role> opener(Role from, Role to) {
        return from == CLIENT && to == MAIL_SERVER ? Optional.of(CLIENT) : right.opener(from, to);
    }
}
