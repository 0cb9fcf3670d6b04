package portkata.stateclassifier;

import java.util.Optional;

/** Believes that nothing but SYN+ACK answers a SYN on an open port. */
final class OpenNeedsSynAck implements StateClassifier {

    private final StateClassifier right = new StateClassifierSolution();

    @Override
    public Optional<Verdict> classify(ScanType scan, ProbeOutcome outcome) {
        if (outcome instanceof TcpReply reply && reply.has(TcpFlag.SYN) && !reply.has(TcpFlag.ACK)) {
            return right.classify(scan, new Silence(false));
        }
        return right.classify(scan, outcome);
    }
}
