package portkata.mailflow;

import static portkata.mailflow.Protocol.SMTP;
import static portkata.mailflow.Role.CLIENT;
import static portkata.mailflow.Role.MAIL_STORE;
import static portkata.mailflow.Tls.NONE;

import java.util.Set;

/** Believes that mail which was saved in the mailbox is sent from there. */
final class AStoreSubmits extends Draft {

    @Override
    public Set<Hop> hops(Role from, Role to, Era era) {
        if (from == MAIL_STORE && to != MAIL_STORE && to != CLIENT) {
            return Set.of(new Hop(SMTP, 25, NONE));
        }
        return right.hops(from, to, era);
    }
}
