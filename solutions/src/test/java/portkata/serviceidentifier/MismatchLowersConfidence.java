package portkata.serviceidentifier;

import java.util.Optional;

/** Believes that a banner is less sure where the number says something else. */
final class MismatchLowersConfidence extends Draft {

    @Override
    Guess heard(int port, String text) {
        Guess guess = super.heard(port, text);
        boolean agrees = guess.equals(NO_GUESS) || promise(port).equals(Optional.of(guess.service()));
        return agrees ? guess : new Guess(guess.service(), guess.software(), Confidence.LIKELY);
    }
}
