package portkata.stateclassifier;

import java.util.Optional;
import portkata.PortState;

/** Believes that a connect which fails was refused, as ConnectException seems to say. */
final class EveryFailedConnectIsClosed implements StateClassifier {

    private final StateClassifier right = new StateClassifierSolution();

    @Override
    public Optional<Verdict> classify(ScanType scan, ProbeOutcome outcome) {
        if (outcome instanceof ConnectFailed) {
            return Optional.of(new Verdict(PortState.CLOSED, "conn-refused"));
        }
        return right.classify(scan, outcome);
    }
}
