package portkata.stateclassifier;

import java.util.Optional;
import portkata.PortState;

/** Believes that silence means a filter in every TCP scan. */
final class FinSilenceIsFiltered implements StateClassifier {

    private final StateClassifier right = new StateClassifierSolution();

    @Override
    public Optional<Verdict> classify(ScanType scan, ProbeOutcome outcome) {
        if (scan != ScanType.UDP && outcome instanceof Silence) {
            return Optional.of(new Verdict(PortState.FILTERED, "no-response"));
        }
        return right.classify(scan, outcome);
    }
}
