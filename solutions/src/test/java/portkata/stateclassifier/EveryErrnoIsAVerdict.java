package portkata.stateclassifier;

import java.util.Optional;
import portkata.PortState;

/** Believes that a connect which fails always says something about the port. */
final class EveryErrnoIsAVerdict implements StateClassifier {

    private final StateClassifier right = new StateClassifierSolution();

    @Override
    public Optional<Verdict> classify(ScanType scan, ProbeOutcome outcome) {
        Optional<Verdict> verdict = right.classify(scan, outcome);
        boolean undecided = outcome instanceof ConnectFailed && verdict.isEmpty();
        return undecided ? Optional.of(new Verdict(PortState.FILTERED, "no-response")) : verdict;
    }
}
