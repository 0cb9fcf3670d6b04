package portkata.stateclassifier;

import java.util.Optional;

/** Believes that codes 0 to 3 of ICMPv6 type 1 are those of ICMP type 3. */
final class Icmpv6ReadAsIcmp implements StateClassifier {

    private final StateClassifier right = new StateClassifierSolution();

    @Override
    public Optional<Verdict> classify(ScanType scan, ProbeOutcome outcome) {
        if (outcome instanceof IcmpError error && error.version() == IpVersion.V6 && error.code() < 4) {
            return right.classify(scan, new IcmpError(IpVersion.V4, 3, error.code(), error.sender()));
        }
        return right.classify(scan, outcome);
    }
}
