package portkata.stateclassifier;

import java.util.Optional;
import java.util.Set;

/** Believes that an outcome which is ignored leaves the port without a verdict. */
final class IgnoredMeansNoVerdict implements StateClassifier {

    private final StateClassifier right = new StateClassifierSolution();

    @Override
    public Optional<Verdict> classify(ScanType scan, ProbeOutcome outcome) {
        if (scan != ScanType.CONNECT && outcome instanceof IcmpError error && isUnexpected(error)) {
            return Optional.empty();
        }
        return right.classify(scan, outcome);
    }

    private static boolean isUnexpected(IcmpError error) {
        boolean unreachable = error.version() == IpVersion.V4 && error.type() == 3;
        return unreachable && !Set.of(0, 1, 2, 3, 9, 10, 13).contains(error.code());
    }
}
