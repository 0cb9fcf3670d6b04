package portkata.serviceidentifier;

import java.util.Optional;

/** Believes that a name is safe without its odd bytes. */
final class BytesAreCleaned extends NameDraft {

    @Override
    Optional<String> name(String name) {
        return super.name(name.replaceAll("[^!-~]", ""));
    }
}
