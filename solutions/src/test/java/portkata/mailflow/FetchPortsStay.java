package portkata.mailflow;

import static portkata.mailflow.Era.RFC8314;
import static portkata.mailflow.Protocol.IMAP;
import static portkata.mailflow.Protocol.POP3;
import static portkata.mailflow.Role.CLIENT;
import static portkata.mailflow.Role.MAIL_STORE;
import static portkata.mailflow.Tls.STARTTLS_REQUIRED;

import java.util.Set;

/** Believes that RFC 8314 only asks for STARTTLS on the ports of old. */
final class FetchPortsStay extends Draft {

    @Override
    public Set<Hop> hops(Role from, Role to, Era era) {
        if (from == MAIL_STORE && to == CLIENT && era == RFC8314) {
            return Set.of(new Hop(POP3, 110, STARTTLS_REQUIRED), new Hop(IMAP, 143, STARTTLS_REQUIRED));
        }
        return right.hops(from, to, era);
    }
}
