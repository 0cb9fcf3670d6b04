package portkata.stateclassifier;

import static portkata.PortState.CLOSED;
import static portkata.PortState.FILTERED;
import static portkata.PortState.OPEN;
import static portkata.stateclassifier.Misconception.named;
import static portkata.stateclassifier.ScanType.ACK;
import static portkata.stateclassifier.ScanType.CONNECT;
import static portkata.stateclassifier.ScanType.SYN;
import static portkata.stateclassifier.ScanType.WINDOW;
import static portkata.stateclassifier.TcpFlag.RST;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lists the mistaken beliefs about what comes back from a TCP port, to the kernel or to a raw scan. */
final class TcpMisconceptions {

    private static final String NO_RESPONSE = "no-response";

    static final List<Misconception> CONNECT_SCAN = List.of(
            named("self connect is open")
                    .when(Connected.class, (scan, ends) -> ends.local().equals(ends.remote()))
                    .says(OPEN),
            named("same port is a self connect")
                    .when(Connected.class, (scan, ends) -> hasEqualPorts(ends) && !hasEqualAddresses(ends))
                    .saysNothing(),
            named("own address is a self connect")
                    .when(Connected.class, (scan, ends) -> hasEqualAddresses(ends) && !hasEqualPorts(ends))
                    .saysNothing(),
            named("every failed connect is closed")
                    .when(ConnectFailed.class, (scan, failure) -> failure.errno() != Errno.ECONNREFUSED)
                    .says(CLOSED),
            named("every errno is a verdict")
                    .when(ConnectFailed.class, (scan, failure) -> isTheScannersOwn(failure.errno()))
                    .says(FILTERED),
            named("connect sees icmp")
                    .when(IcmpError.class, (scan, error) -> scan == CONNECT)
                    .answers(TcpMisconceptions::namesWhatAnErrnoLoses),
            named("admin prohibited is eacces")
                    .when(IcmpError.class, (scan, error) -> scan == CONNECT && error.code() == 13)
                    .says("admin-prohibited"));

    static final List<Misconception> TCP_ANSWERS = List.of(
            named("rst must be bare")
                    .when(
                            TcpReply.class,
                            (scan, reply) -> reply.has(RST) && reply.flags().size() > 1)
                    .says(NO_RESPONSE),
            named("rst on ack is closed")
                    .when(TcpReply.class, (scan, reply) -> scan == ACK && reply.has(RST))
                    .says(CLOSED),
            named("window ignored")
                    .when(TcpReply.class, (scan, reply) -> scan == WINDOW && reply.has(RST))
                    .says("reset")
                    .confirmedBy(classifier -> onReset(classifier, 4096).equals(onReset(classifier, 0))),
            named("window counts everywhere")
                    .when(TcpReply.class, (scan, reply) -> scan != WINDOW && reply.has(RST) && reply.window() > 0)
                    .says(OPEN),
            named("window counts without rst")
                    .when(TcpReply.class, (scan, reply) -> scan == WINDOW && !reply.has(RST))
                    .says("reset"),
            named("every reply without syn is a reset")
                    .when(TcpReply.class, (scan, reply) -> !reply.has(RST) && !reply.has(TcpFlag.SYN))
                    .says("reset"),
            named("every syn is open")
                    .when(TcpReply.class, (scan, reply) -> scan != SYN && reply.has(TcpFlag.SYN))
                    .says(OPEN),
            named("open needs syn ack")
                    .when(TcpReply.class, (scan, reply) -> scan == SYN && isLoneSyn(reply))
                    .says(NO_RESPONSE));

    private TcpMisconceptions() {}

    private static boolean hasEqualPorts(Connected ends) {
        return ends.local().getPort() == ends.remote().getPort();
    }

    private static boolean hasEqualAddresses(Connected ends) {
        return ends.local().getAddress().equals(ends.remote().getAddress());
    }

    private static Optional<Verdict> onReset(StateClassifier classifier, int window) {
        return classifier.classify(WINDOW, new TcpReply(Set.of(RST), window));
    }

    /** Leaves window 0 out: whoever stumbles over that alone does know the split handshake. */
    private static boolean isLoneSyn(TcpReply reply) {
        return reply.flags().equals(Set.of(TcpFlag.SYN)) && reply.window() > 0;
    }

    private static boolean isTheScannersOwn(Errno errno) {
        return switch (errno) {
            case ENETDOWN, ENETRESET, ECONNABORTED, EADDRNOTAVAIL, EOPNOTSUPP, EPERM -> true;
            default -> false;
        };
    }

    private static boolean namesWhatAnErrnoLoses(Verdict verdict) {
        return Set.of("port-unreach", "net-prohibited", "host-prohibited").contains(verdict.reason());
    }
}
