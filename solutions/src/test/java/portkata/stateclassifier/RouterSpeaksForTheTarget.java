package portkata.stateclassifier;

import java.util.Optional;

/** Believes that a port unreachable is the port's own word, whoever sent it. */
final class RouterSpeaksForTheTarget implements StateClassifier {

    private final StateClassifier right = new StateClassifierSolution();

    @Override
    public Optional<Verdict> classify(ScanType scan, ProbeOutcome outcome) {
        if (scan == ScanType.UDP && outcome instanceof IcmpError error) {
            return right.classify(scan, new IcmpError(error.version(), error.type(), error.code(), Sender.TARGET));
        }
        return right.classify(scan, outcome);
    }
}
