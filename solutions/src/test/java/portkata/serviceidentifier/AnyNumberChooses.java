package portkata.serviceidentifier;

import java.util.Optional;

/** Believes that a number can choose what the banner does not allow. */
final class AnyNumberChooses extends GreetingDraft {

    @Override
    Optional<Service> choiceOf(int port) {
        return promise(port);
    }
}
