package portkata.authloganalyzer;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Reports as it finds. */
final class ReportWithoutOrder extends Draft {

    @Override
    List<Finding> reported(Stream<Finding> findings) {
        return findings.sorted(Comparator.comparing(finding -> finding.user().orElse("")))
                .toList();
    }
}
