package portkata.serviceidentifier;

import java.util.Locale;

/** Believes that protocols are written in capitals. */
final class WordsInCapitalsOnly extends GreetingDraft {

    @Override
    boolean counts(String word) {
        return super.counts(word) && word.equals(word.toUpperCase(Locale.ROOT));
    }
}
