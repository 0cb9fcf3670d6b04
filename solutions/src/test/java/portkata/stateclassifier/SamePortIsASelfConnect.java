package portkata.stateclassifier;

import java.util.Optional;

/** Believes that equal port numbers at both ends make a self-connect, whatever the addresses. */
final class SamePortIsASelfConnect implements StateClassifier {

    private final StateClassifier right = new StateClassifierSolution();

    @Override
    public Optional<Verdict> classify(ScanType scan, ProbeOutcome outcome) {
        if (outcome instanceof Connected ends
                && ends.local().getPort() == ends.remote().getPort()) {
            return Optional.empty();
        }
        return right.classify(scan, outcome);
    }
}
