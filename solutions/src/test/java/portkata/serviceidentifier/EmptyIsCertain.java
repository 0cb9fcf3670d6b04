package portkata.serviceidentifier;

import java.util.Optional;

/** Believes that a number is as good as a banner. */
final class EmptyIsCertain extends Draft {

    @Override
    Guess silence(int port) {
        return promise(port)
                .map(service -> new Guess(service, Optional.empty(), Confidence.CONFIRMED))
                .orElse(NO_GUESS);
    }
}
