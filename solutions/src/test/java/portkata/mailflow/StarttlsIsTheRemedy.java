package portkata.mailflow;

import static portkata.mailflow.Protocol.IMAP;
import static portkata.mailflow.Protocol.POP3;
import static portkata.mailflow.Tls.STARTTLS_REQUIRED;

import java.util.Optional;

/** Believes that a port that leaks needs STARTTLS, and no other port. */
final class StarttlsIsTheRemedy extends Draft {

    @Override
    public Optional<Hop> remedy(int port) {
        return switch (port) {
            case 110 -> Optional.of(new Hop(POP3, 110, STARTTLS_REQUIRED));
            case 143 -> Optional.of(new Hop(IMAP, 143, STARTTLS_REQUIRED));
            default -> right.remedy(port);
        };
    }
}
