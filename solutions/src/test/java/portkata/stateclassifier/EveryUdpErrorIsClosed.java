package portkata.stateclassifier;

import java.util.Optional;
import java.util.Set;
import portkata.PortState;

/** Believes that any ICMP unreachable in answer to a datagram means a closed port. */
final class EveryUdpErrorIsClosed implements StateClassifier {

    private static final Set<Integer> WAY_BLOCKED = Set.of(0, 1, 2, 9, 10, 13);

    private final StateClassifier right = new StateClassifierSolution();

    @Override
    public Optional<Verdict> classify(ScanType scan, ProbeOutcome outcome) {
        if (scan == ScanType.UDP && outcome instanceof IcmpError error && isWayBlocked(error)) {
            return right.classify(scan, outcome).map(verdict -> new Verdict(PortState.CLOSED, verdict.reason()));
        }
        return right.classify(scan, outcome);
    }

    private static boolean isWayBlocked(IcmpError error) {
        return error.version() == IpVersion.V4 && error.type() == 3 && WAY_BLOCKED.contains(error.code());
    }
}
