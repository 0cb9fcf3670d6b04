package portkata.mailflow;

import static portkata.mailflow.Protocol.IMAP;
import static portkata.mailflow.Tls.IMPLICIT;

import java.util.Optional;

/** Believes that POP3 itself is the leak, and that IMAP has to replace it. */
final class ImapIsTheRemedy extends Draft {

    @Override
    public Optional<Hop> remedy(int port) {
        return port == 110 ? Optional.of(new Hop(IMAP, 993, IMPLICIT)) : right.remedy(port);
    }
}
