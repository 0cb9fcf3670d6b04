package portkata.stateclassifier;

import java.util.Optional;
import portkata.PortState;

/** Believes that a SYN+ACK means an open port whatever was sent. */
final class SynAckIsAlwaysOpen implements StateClassifier {

    private final StateClassifier right = new StateClassifierSolution();

    @Override
    public Optional<Verdict> classify(ScanType scan, ProbeOutcome outcome) {
        if (outcome instanceof TcpReply reply && reply.has(TcpFlag.SYN) && reply.has(TcpFlag.ACK)) {
            return Optional.of(new Verdict(PortState.OPEN, "syn-ack"));
        }
        return right.classify(scan, outcome);
    }
}
