package portkata.serviceidentifier;

import java.util.OptionalInt;

/** Believes that the last identification is the one that counts. */
final class TheLastLineWins extends NameDraft {

    @Override
    OptionalInt softwareStart(String text) {
        int last = text.lastIndexOf("\nSSH-") + 1;
        OptionalInt start = super.softwareStart(text.substring(last));
        return start.isPresent() ? OptionalInt.of(last + start.getAsInt()) : super.softwareStart(text);
    }
}
