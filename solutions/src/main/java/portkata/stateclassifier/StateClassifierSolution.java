package portkata.stateclassifier;

import static portkata.PortState.CLOSED;
import static portkata.PortState.CLOSED_FILTERED;
import static portkata.PortState.FILTERED;
import static portkata.PortState.OPEN;
import static portkata.PortState.OPEN_FILTERED;
import static portkata.PortState.UNFILTERED;
import static portkata.stateclassifier.TcpFlag.ACK;
import static portkata.stateclassifier.TcpFlag.RST;
import static portkata.stateclassifier.TcpFlag.SYN;

import java.util.Optional;
import portkata.PortState;

/**
 * Reads the outcome as an answer of the port or of the network; what is neither leaves the port as silence would.
 *
 * <p>A connect scan sees no packets and has rules of its own: {@link ConnectResults}.
 */
public final class StateClassifierSolution implements StateClassifier {

    @Override
    public Optional<Verdict> classify(ScanType scan, ProbeOutcome outcome) {
        if (scan == ScanType.CONNECT) {
            return ConnectResults.verdict(outcome);
        }
        return answer(scan, outcome).or(() -> Optional.of(new Verdict(unanswered(scan, outcome), "no-response")));
    }

    private static Optional<Verdict> answer(ScanType scan, ProbeOutcome outcome) {
        if (outcome instanceof TcpReply reply) {
            return scan == ScanType.SYN ? handshake(reply) : reset(scan, reply);
        } else if (outcome instanceof UdpReply) {
            return Optional.of(new Verdict(OPEN, "udp-response"));
        } else if (outcome instanceof IcmpError error) {
            return IcmpReasons.of(error).map(reason -> new Verdict(unreachable(scan, error), reason));
        }
        return Optional.empty();
    }

    private static Optional<Verdict> handshake(TcpReply reply) {
        if (reply.has(SYN)) {
            return Optional.of(new Verdict(OPEN, reply.has(ACK) ? "syn-ack" : "split-handshake-syn"));
        }
        return reset(ScanType.SYN, reply);
    }

    private static Optional<Verdict> reset(ScanType scan, TcpReply reply) {
        if (!reply.has(RST)) {
            return Optional.empty();
        }
        PortState state = switch (scan) {
            case ACK -> UNFILTERED;
            case WINDOW -> reply.window() > 0 ? OPEN : CLOSED;
            default -> CLOSED;
        };
        return Optional.of(new Verdict(state, "reset"));
    }

    private static PortState unreachable(ScanType scan, IcmpError error) {
        boolean portSpeaks = IcmpReasons.isPortUnreachable(error) && error.sender() == Sender.TARGET;
        return scan == ScanType.UDP && portSpeaks ? CLOSED : FILTERED;
    }

    private static PortState unanswered(ScanType scan, ProbeOutcome outcome) {
        return switch (scan) {
            case CONNECT, SYN, ACK, WINDOW -> FILTERED;
            case FIN, NULL, XMAS -> OPEN_FILTERED;
            case UDP ->
                outcome instanceof Silence silence && silence.rateLimitDefeated() ? CLOSED_FILTERED : OPEN_FILTERED;
        };
    }
}
