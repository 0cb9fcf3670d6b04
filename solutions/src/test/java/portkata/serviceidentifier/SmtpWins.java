package portkata.serviceidentifier;

import java.util.Optional;

/** Believes that a mail server gives itself away first. */
final class SmtpWins extends GreetingDraft {

    @Override
    Optional<Service> choice(boolean isSmtp, boolean isFtp, int port) {
        return isSmtp ? Optional.of(Service.SMTP) : super.choice(false, isFtp, port);
    }
}
