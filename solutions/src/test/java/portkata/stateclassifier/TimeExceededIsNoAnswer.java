package portkata.stateclassifier;

import java.util.Optional;

/** Believes that only "destination unreachable" counts among the ICMP errors. */
final class TimeExceededIsNoAnswer implements StateClassifier {

    private final StateClassifier right = new StateClassifierSolution();

    @Override
    public Optional<Verdict> classify(ScanType scan, ProbeOutcome outcome) {
        if (outcome instanceof IcmpError error && error.type() == 11) {
            return right.classify(scan, new Silence(false));
        }
        return right.classify(scan, outcome);
    }
}
