package portkata.mailflow;

import static portkata.mailflow.Era.CLASSIC;
import static portkata.mailflow.Protocol.SMTP;
import static portkata.mailflow.Role.CLIENT;
import static portkata.mailflow.Role.SUBMISSION_SERVER;
import static portkata.mailflow.Tls.NONE;

import java.util.Set;

/** Believes that interviews mean 587 when they ask for the port of sending. */
final class ClassicKnowsSubmission extends Draft {

    @Override
    public Set<Hop> hops(Role from, Role to, Era era) {
        if (from == CLIENT && to == SUBMISSION_SERVER && era == CLASSIC) {
            return Set.of(new Hop(SMTP, 587, NONE));
        }
        return right.hops(from, to, era);
    }
}
