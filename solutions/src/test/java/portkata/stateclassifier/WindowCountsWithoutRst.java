package portkata.stateclassifier;

import java.util.Optional;
import java.util.Set;

/** Believes that a window scan reads the window of whatever comes back. */
final class WindowCountsWithoutRst implements StateClassifier {

    private final StateClassifier right = new StateClassifierSolution();

    @Override
    public Optional<Verdict> classify(ScanType scan, ProbeOutcome outcome) {
        if (scan == ScanType.WINDOW && outcome instanceof TcpReply reply) {
            return right.classify(scan, new TcpReply(Set.of(TcpFlag.RST), reply.window()));
        }
        return right.classify(scan, outcome);
    }
}
