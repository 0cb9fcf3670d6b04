package portkata.serviceidentifier;

import java.util.Optional;
import java.util.stream.Stream;

/** Believes that a later field replaces an earlier one. */
final class TheLastFieldWins extends NameDraft {

    @Override
    Optional<String> field(Stream<String> servers) {
        return servers.reduce((first, last) -> last);
    }
}
