package portkata.stateclassifier;

import java.util.Optional;
import portkata.PortState;

/** Believes that a port which does not answer is closed. */
final class SilenceIsClosed implements StateClassifier {

    private final StateClassifier right = new StateClassifierSolution();

    @Override
    public Optional<Verdict> classify(ScanType scan, ProbeOutcome outcome) {
        if (outcome instanceof Silence) {
            return Optional.of(new Verdict(PortState.CLOSED, "no-response"));
        }
        return right.classify(scan, outcome);
    }
}
