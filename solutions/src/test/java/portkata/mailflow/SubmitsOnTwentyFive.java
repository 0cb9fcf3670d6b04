package portkata.mailflow;

import static portkata.mailflow.Era.RFC8314;
import static portkata.mailflow.Protocol.SMTP;
import static portkata.mailflow.Role.CLIENT;
import static portkata.mailflow.Role.SUBMISSION_SERVER;
import static portkata.mailflow.Tls.STARTTLS_REQUIRED;

import java.util.Set;

/** Believes that clients still send on 25, and only learned to encrypt there. */
final class SubmitsOnTwentyFive extends Draft {

    @Override
    public Set<Hop> hops(Role from, Role to, Era era) {
        if (from == CLIENT && to == SUBMISSION_SERVER && era == RFC8314) {
            return Set.of(new Hop(SMTP, 25, STARTTLS_REQUIRED));
        }
        return right.hops(from, to, era);
    }
}
