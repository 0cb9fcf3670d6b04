package portkata.stateclassifier;

import java.util.Optional;
import portkata.PortState;

/** Believes that a reset with a window above 0 comes from an open port in every scan. */
final class WindowCountsEverywhere implements StateClassifier {

    private final StateClassifier right = new StateClassifierSolution();

    @Override
    public Optional<Verdict> classify(ScanType scan, ProbeOutcome outcome) {
        if (outcome instanceof TcpReply reply && reply.has(TcpFlag.RST) && reply.window() > 0) {
            return Optional.of(new Verdict(PortState.OPEN, "reset"));
        }
        return right.classify(scan, outcome);
    }
}
