package portkata.stateclassifier;

import java.util.Optional;

/** Believes that silence in a UDP scan means the same however long the scanner waited. */
final class RateLimitOptionIgnored implements StateClassifier {

    private final StateClassifier right = new StateClassifierSolution();

    @Override
    public Optional<Verdict> classify(ScanType scan, ProbeOutcome outcome) {
        if (outcome instanceof Silence) {
            return right.classify(scan, new Silence(false));
        }
        return right.classify(scan, outcome);
    }
}
