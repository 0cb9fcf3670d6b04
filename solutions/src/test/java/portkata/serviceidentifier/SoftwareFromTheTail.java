package portkata.serviceidentifier;

import java.util.stream.Stream;

/** Believes that the field may stand anywhere in the reply. */
final class SoftwareFromTheTail extends NameDraft {

    @Override
    Stream<String> fields(String text) {
        return Stream.of(text.split("(?<=\n)"));
    }
}
