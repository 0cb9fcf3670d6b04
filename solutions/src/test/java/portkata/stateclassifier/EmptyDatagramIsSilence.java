package portkata.stateclassifier;

import java.util.Optional;

/** Believes that a datagram without data is no answer. */
final class EmptyDatagramIsSilence implements StateClassifier {

    private final StateClassifier right = new StateClassifierSolution();

    @Override
    public Optional<Verdict> classify(ScanType scan, ProbeOutcome outcome) {
        if (outcome instanceof UdpReply reply && reply.bytes() == 0) {
            return right.classify(scan, new Silence(false));
        }
        return right.classify(scan, outcome);
    }
}
