package portkata.stateclassifier;

import java.util.Optional;

/** Believes that a SYN, with or without ACK, comes from a listener whatever was sent. */
final class EverySynIsOpen implements StateClassifier {

    private final StateClassifier right = new StateClassifierSolution();

    @Override
    public Optional<Verdict> classify(ScanType scan, ProbeOutcome outcome) {
        if (outcome instanceof TcpReply reply && reply.has(TcpFlag.SYN)) {
            return right.classify(ScanType.SYN, outcome);
        }
        return right.classify(scan, outcome);
    }
}
