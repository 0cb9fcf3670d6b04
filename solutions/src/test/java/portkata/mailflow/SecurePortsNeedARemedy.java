package portkata.mailflow;

import static portkata.mailflow.Protocol.IMAP;
import static portkata.mailflow.Protocol.POP3;
import static portkata.mailflow.Tls.IMPLICIT;

import java.util.Optional;

/** Believes that a question about 993 or 995 needs an answer, even if it is the port itself. */
final class SecurePortsNeedARemedy extends Draft {

    @Override
    public Optional<Hop> remedy(int port) {
        return switch (port) {
            case 993 -> Optional.of(new Hop(IMAP, 993, IMPLICIT));
            case 995 -> Optional.of(new Hop(POP3, 995, IMPLICIT));
            default -> right.remedy(port);
        };
    }
}
