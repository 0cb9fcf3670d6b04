package portkata.stateclassifier;

import java.util.Optional;
import java.util.Set;
import portkata.PortState;

/** Believes that every ICMP unreachable makes a port filtered. */
final class UnexpectedCodeIsFiltered implements StateClassifier {

    private final StateClassifier right = new StateClassifierSolution();

    @Override
    public Optional<Verdict> classify(ScanType scan, ProbeOutcome outcome) {
        if (scan != ScanType.CONNECT && outcome instanceof IcmpError error && isUnexpected(error)) {
            return Optional.of(new Verdict(PortState.FILTERED, "dest-unreach"));
        }
        return right.classify(scan, outcome);
    }

    private static boolean isUnexpected(IcmpError error) {
        boolean unreachable = error.version() == IpVersion.V4 && error.type() == 3;
        return unreachable && !Set.of(0, 1, 2, 3, 9, 10, 13).contains(error.code());
    }
}
