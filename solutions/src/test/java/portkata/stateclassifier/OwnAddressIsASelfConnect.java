package portkata.stateclassifier;

import java.util.Optional;

/** Believes that whoever connects to an own address meets itself, whatever the ports. */
final class OwnAddressIsASelfConnect implements StateClassifier {

    private final StateClassifier right = new StateClassifierSolution();

    @Override
    public Optional<Verdict> classify(ScanType scan, ProbeOutcome outcome) {
        if (outcome instanceof Connected ends
                && ends.local().getAddress().equals(ends.remote().getAddress())) {
            return Optional.empty();
        }
        return right.classify(scan, outcome);
    }
}
