package portkata.serviceidentifier;

import java.util.Optional;

/** Believes the number first, where it is one of the two. */
final class PortBeatsWords extends GreetingDraft {

    @Override
    Optional<Service> choice(boolean isSmtp, boolean isFtp, int port) {
        return choiceOf(port).or(() -> super.choice(isSmtp, isFtp, port));
    }
}
