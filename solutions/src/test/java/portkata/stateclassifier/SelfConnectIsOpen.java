package portkata.stateclassifier;

import java.util.Optional;
import portkata.PortState;

/** Believes that a connection which stands has found a listener. */
final class SelfConnectIsOpen implements StateClassifier {

    private final StateClassifier right = new StateClassifierSolution();

    @Override
    public Optional<Verdict> classify(ScanType scan, ProbeOutcome outcome) {
        if (outcome instanceof Connected) {
            return Optional.of(new Verdict(PortState.OPEN, "syn-ack"));
        }
        return right.classify(scan, outcome);
    }
}
