package portkata.serviceidentifier;

import java.util.Optional;

/** Believes that a line ends with its line feed, and that all before it belongs to it. */
final class CarriageReturnStays extends NameDraft {

    @Override
    String withoutEnd(String rest) {
        return rest.replaceFirst("\n$", "");
    }

    @Override
    Optional<String> name(String name) {
        return super.name(name.replaceFirst("\r$", "")).map(clean -> name);
    }
}
