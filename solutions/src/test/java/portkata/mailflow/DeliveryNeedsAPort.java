package portkata.mailflow;

import static portkata.mailflow.Protocol.SMTP;
import static portkata.mailflow.Role.MAIL_SERVER;
import static portkata.mailflow.Role.MAIL_STORE;
import static portkata.mailflow.Tls.NONE;

import java.util.Set;

/** Believes that mail gets into the mailbox by one more hop of SMTP. */
final class DeliveryNeedsAPort extends Draft {

    @Override
    public Set<Hop> hops(Role from, Role to, Era era) {
        if (from == MAIL_SERVER && to == MAIL_STORE) {
            return Set.of(new Hop(SMTP, 25, NONE));
        }
        return right.hops(from, to, era);
    }
}
