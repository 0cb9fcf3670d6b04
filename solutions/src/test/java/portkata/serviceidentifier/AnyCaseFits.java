package portkata.serviceidentifier;

import java.util.Locale;

/** Believes that capitals never matter. */
final class AnyCaseFits extends Draft {

    @Override
    Guess heard(int port, String text) {
        Guess guess = super.heard(port, text);
        return guess.equals(NO_GUESS) ? super.heard(port, text.toUpperCase(Locale.ROOT)) : guess;
    }
}
