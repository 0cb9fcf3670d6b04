package portkata.serviceidentifier;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Believes that a second field helps where the first one names nothing. */
final class TheNextFieldStepsIn extends NameDraft {

    @Override
    Optional<String> field(Stream<String> servers) {
        List<String> lines = servers.toList();
        return lines.stream()
                .filter(line -> super.named(line, value(line)).isPresent())
                .findFirst()
                .or(() -> lines.stream().findFirst());
    }
}
