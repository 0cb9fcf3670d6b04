package portkata.stateclassifier;

import java.util.Optional;

/** Believes that a reset has no flag but RST. */
final class RstMustBeBare implements StateClassifier {

    private final StateClassifier right = new StateClassifierSolution();

    @Override
    public Optional<Verdict> classify(ScanType scan, ProbeOutcome outcome) {
        if (outcome instanceof TcpReply reply
                && reply.has(TcpFlag.RST)
                && reply.flags().size() > 1) {
            return right.classify(scan, new Silence(false));
        }
        return right.classify(scan, outcome);
    }
}
