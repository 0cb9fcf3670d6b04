package portkata.stateclassifier;

import java.util.Optional;

/** Believes that a prohibition reaches a connect scan as EACCES over IPv4 too. */
final class AdminProhibitedIsEacces implements StateClassifier {

    private final StateClassifier right = new StateClassifierSolution();

    @Override
    public Optional<Verdict> classify(ScanType scan, ProbeOutcome outcome) {
        if (scan == ScanType.CONNECT && outcome instanceof IcmpError error && error.code() == 13) {
            return right.classify(scan, new ConnectFailed(Errno.EACCES));
        }
        return right.classify(scan, outcome);
    }
}
