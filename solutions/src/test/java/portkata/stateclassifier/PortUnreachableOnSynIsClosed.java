package portkata.stateclassifier;

import java.util.Optional;
import portkata.PortState;

/** Believes that a closed TCP port answers with port unreachable, as a closed UDP port does. */
final class PortUnreachableOnSynIsClosed implements StateClassifier {

    private final StateClassifier right = new StateClassifierSolution();

    @Override
    public Optional<Verdict> classify(ScanType scan, ProbeOutcome outcome) {
        Optional<Verdict> verdict = right.classify(scan, outcome);
        boolean portUnreachable = verdict.map(Verdict::reason).equals(Optional.of("port-unreach"));
        return portUnreachable && scan != ScanType.UDP
                ? Optional.of(new Verdict(PortState.CLOSED, "port-unreach"))
                : verdict;
    }
}
