package portkata.stateclassifier;

import java.util.Optional;

/** Believes that ICMPv6 unreachable has no codes above 4, as in the RFC before RFC 4443. */
final class CodesEndAtFour implements StateClassifier {

    private final StateClassifier right = new StateClassifierSolution();

    @Override
    public Optional<Verdict> classify(ScanType scan, ProbeOutcome outcome) {
        if (outcome instanceof IcmpError error && error.version() == IpVersion.V6 && error.code() > 4) {
            return right.classify(scan, new Silence(false));
        }
        return right.classify(scan, outcome);
    }
}
