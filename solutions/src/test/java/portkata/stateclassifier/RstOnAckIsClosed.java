package portkata.stateclassifier;

import java.util.Optional;
import portkata.PortState;

/** Believes that a reset always comes from a closed port. */
final class RstOnAckIsClosed implements StateClassifier {

    private final StateClassifier right = new StateClassifierSolution();

    @Override
    public Optional<Verdict> classify(ScanType scan, ProbeOutcome outcome) {
        if (scan == ScanType.ACK && outcome instanceof TcpReply reply && reply.has(TcpFlag.RST)) {
            return Optional.of(new Verdict(PortState.CLOSED, "reset"));
        }
        return right.classify(scan, outcome);
    }
}
