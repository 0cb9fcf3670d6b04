package portkata.stateclassifier;

import java.util.Optional;

/** Believes that a window scan is an ACK scan by another name. */
final class WindowIgnored implements StateClassifier {

    private final StateClassifier right = new StateClassifierSolution();

    @Override
    public Optional<Verdict> classify(ScanType scan, ProbeOutcome outcome) {
        if (scan == ScanType.WINDOW && outcome instanceof TcpReply) {
            return right.classify(ScanType.ACK, outcome);
        }
        return right.classify(scan, outcome);
    }
}
