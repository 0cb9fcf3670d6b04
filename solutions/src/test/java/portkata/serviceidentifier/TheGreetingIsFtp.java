package portkata.serviceidentifier;

import java.util.Optional;

/** Believes that 220 is the code of FTP. */
final class TheGreetingIsFtp extends GreetingDraft {

    @Override
    Optional<Service> choice(boolean isSmtp, boolean isFtp, int port) {
        return Optional.of(Service.FTP);
    }
}
