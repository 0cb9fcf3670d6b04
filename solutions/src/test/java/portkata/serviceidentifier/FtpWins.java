package portkata.serviceidentifier;

import java.util.Optional;

/** Believes that a file server gives itself away first. */
final class FtpWins extends GreetingDraft {

    @Override
    Optional<Service> choice(boolean isSmtp, boolean isFtp, int port) {
        return isFtp ? Optional.of(Service.FTP) : super.choice(isSmtp, false, port);
    }
}
