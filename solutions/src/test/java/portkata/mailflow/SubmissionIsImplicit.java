package portkata.mailflow;

import static portkata.mailflow.Era.RFC8314;
import static portkata.mailflow.Protocol.SMTP;
import static portkata.mailflow.Role.CLIENT;
import static portkata.mailflow.Role.SUBMISSION_SERVER;
import static portkata.mailflow.Tls.IMPLICIT;

import java.util.Set;

/** Believes that a modern port speaks TLS from the first byte, 587 like 465. */
final class SubmissionIsImplicit extends Draft {

    @Override
    public Set<Hop> hops(Role from, Role to, Era era) {
        if (from == CLIENT && to == SUBMISSION_SERVER && era == RFC8314) {
            return Set.of(new Hop(SMTP, 465, IMPLICIT), new Hop(SMTP, 587, IMPLICIT));
        }
        return right.hops(from, to, era);
    }
}
