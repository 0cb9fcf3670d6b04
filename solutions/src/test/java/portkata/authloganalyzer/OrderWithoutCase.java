package portkata.authloganalyzer;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Sorts names as a dictionary does. */
final class OrderWithoutCase extends Draft {

    @Override
    List<Finding> reported(Stream<Finding> findings) {
        return findings.sorted(Comparator.comparing(Finding::attack)
                        .thenComparing(finding -> finding.source().orElse(""))
                        .thenComparing(finding -> finding.user().orElse(""), String.CASE_INSENSITIVE_ORDER))
                .toList();
    }
}
