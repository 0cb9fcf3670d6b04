package portkata.authloganalyzer;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Sorts attacks by the alphabet. */
final class AttacksByName extends Draft {

    @Override
    List<Finding> reported(Stream<Finding> findings) {
        return findings.sorted(Comparator.comparing(
                                (Finding finding) -> finding.attack().name())
                        .thenComparing(AuthLogAnalyzerSolution.ORDER))
                .toList();
    }
}
