package portkata.serviceidentifier;

/** Believes that every protocol may send lines before its greeting, as SSH may. */
final class AnyLineWillDo extends Draft {

    @Override
    Guess heard(int port, String text) {
        Guess guess = super.heard(port, text);
        int next = text.indexOf('\n') + 1;
        return guess.equals(NO_GUESS) && next > 0 && next < text.length() && next < 100
                ? heard(port, text.substring(next))
                : guess;
    }
}
