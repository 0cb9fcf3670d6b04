package portkata.stateclassifier;

import java.util.Optional;
import java.util.Set;

/** Believes that a reply which accepts nothing is a refusal: a lone FIN, a lone ACK, no flag at all. */
final class EveryReplyWithoutSynIsAReset implements StateClassifier {

    private final StateClassifier right = new StateClassifierSolution();

    @Override
    public Optional<Verdict> classify(ScanType scan, ProbeOutcome outcome) {
        if (outcome instanceof TcpReply reply && !reply.has(TcpFlag.SYN)) {
            return right.classify(scan, new TcpReply(Set.of(TcpFlag.RST), reply.window()));
        }
        return right.classify(scan, outcome);
    }
}
