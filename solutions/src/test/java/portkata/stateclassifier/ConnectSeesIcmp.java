package portkata.stateclassifier;

import java.util.Optional;

/** Believes that a connect scan reads ICMP errors as a raw scan does. */
final class ConnectSeesIcmp implements StateClassifier {

    private final StateClassifier right = new StateClassifierSolution();

    @Override
    public Optional<Verdict> classify(ScanType scan, ProbeOutcome outcome) {
        if (scan == ScanType.CONNECT && outcome instanceof IcmpError) {
            return right.classify(ScanType.SYN, outcome);
        }
        return right.classify(scan, outcome);
    }
}
