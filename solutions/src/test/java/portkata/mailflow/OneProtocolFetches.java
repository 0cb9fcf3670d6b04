package portkata.mailflow;

import static portkata.mailflow.Era.CLASSIC;
import static portkata.mailflow.Protocol.IMAP;
import static portkata.mailflow.Role.CLIENT;
import static portkata.mailflow.Role.MAIL_STORE;
import static portkata.mailflow.Tls.IMPLICIT;
import static portkata.mailflow.Tls.NONE;

import java.util.Set;

/** Believes that IMAP has replaced POP3, so that only one is left to fetch with. */
final class OneProtocolFetches extends Draft {

    @Override
    public Set<Hop> hops(Role from, Role to, Era era) {
        if (from == MAIL_STORE && to == CLIENT) {
            return Set.of(era == CLASSIC ? new Hop(IMAP, 143, NONE) : new Hop(IMAP, 993, IMPLICIT));
        }
        return right.hops(from, to, era);
    }
}
