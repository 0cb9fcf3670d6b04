package portkata.mailflow;

import static portkata.mailflow.Protocol.SMTP;
import static portkata.mailflow.Tls.STARTTLS_REQUIRED;

import java.util.Optional;

/** Believes that 587 cures a password in plain text by itself. */
final class RemedyIsSubmission extends Draft {

    @Override
    public Optional<Hop> remedy(int port) {
        return port == 25 || port == 587 ? Optional.of(new Hop(SMTP, 587, STARTTLS_REQUIRED)) : right.remedy(port);
    }
}
