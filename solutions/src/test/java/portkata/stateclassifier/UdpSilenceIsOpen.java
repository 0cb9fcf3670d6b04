package portkata.stateclassifier;

import java.util.Optional;
import portkata.PortState;

/** Believes that a UDP port is open unless an ICMP error says otherwise. */
final class UdpSilenceIsOpen implements StateClassifier {

    private final StateClassifier right = new StateClassifierSolution();

    @Override
    public Optional<Verdict> classify(ScanType scan, ProbeOutcome outcome) {
        if (scan == ScanType.UDP && outcome instanceof Silence) {
            return Optional.of(new Verdict(PortState.OPEN, "no-response"));
        }
        return right.classify(scan, outcome);
    }
}
