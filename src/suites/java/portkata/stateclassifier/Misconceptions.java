package portkata.stateclassifier;

import static portkata.PortState.CLOSED;
import static portkata.PortState.FILTERED;
import static portkata.PortState.OPEN;
import static portkata.PortState.OPEN_FILTERED;
import static portkata.stateclassifier.Misconception.named;
import static portkata.stateclassifier.ScanType.CONNECT;
import static portkata.stateclassifier.ScanType.FIN;
import static portkata.stateclassifier.ScanType.NULL;
import static portkata.stateclassifier.ScanType.SYN;
import static portkata.stateclassifier.ScanType.UDP;
import static portkata.stateclassifier.ScanType.XMAS;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Lists the mistaken beliefs that HINTS.md explains, topic by topic; the first that fits a wrong answer is named. */
final class Misconceptions {

    private static final String NO_RESPONSE = "no-response";

    private static final List<Misconception> CONNECT_SCAN = List.of(
            named("self connect is open")
                    .when(Connected.class, (scan, ends) -> ends.local().equals(ends.remote()))
                    .says(OPEN),
            named("same port is a self connect")
                    .when(
                            Connected.class,
                            (scan, ends) ->
                                    ends.local().getPort() == ends.remote().getPort())
                    .saysNothing(),
            named("every failed connect is closed")
                    .when(ConnectFailed.class, (scan, failure) -> failure.errno() != Errno.ECONNREFUSED)
                    .says(CLOSED),
            named("every errno is a verdict")
                    .when(ConnectFailed.class, (scan, failure) -> isTheScannersOwn(failure.errno()))
                    .says(FILTERED),
            named("connect sees icmp")
                    .when(IcmpError.class, (scan, error) -> scan == CONNECT)
                    .answers(Misconceptions::namesWhatAnErrnoLoses));

    private static final List<Misconception> TCP_ANSWERS = List.of(
            named("rst must be bare")
                    .when(TcpReply.class, (scan, reply) -> reply.has(TcpFlag.RST) && reply.has(TcpFlag.ACK))
                    .says(NO_RESPONSE),
            named("rst on ack is closed")
                    .when(TcpReply.class, (scan, reply) -> scan == ScanType.ACK && reply.has(TcpFlag.RST))
                    .says(CLOSED),
            named("window ignored")
                    .when(TcpReply.class, (scan, reply) -> scan == ScanType.WINDOW && reply.window() > 0)
                    .says("reset"),
            named("syn ack is always open")
                    .when(TcpReply.class, (scan, reply) -> scan != SYN && reply.has(TcpFlag.SYN))
                    .says("syn-ack"),
            named("open needs syn ack")
                    .when(
                            TcpReply.class,
                            (scan, reply) -> scan == SYN && reply.flags().equals(Set.of(TcpFlag.SYN)))
                    .says(NO_RESPONSE));

    private static final List<Misconception> SILENCE = List.of(
            named("silence is closed")
                    .when(Silence.class, (scan, silence) -> true)
                    .says(CLOSED),
            named("udp silence is open")
                    .when(Silence.class, (scan, silence) -> scan == UDP)
                    .says(OPEN),
            named("fin silence is filtered")
                    .when(Silence.class, (scan, silence) -> scan == FIN || scan == NULL || scan == XMAS)
                    .says(FILTERED),
            named("rate limit option ignored")
                    .when(Silence.class, (scan, silence) -> silence.rateLimitDefeated())
                    .says(OPEN_FILTERED));

    private static final List<Misconception> UDP_AND_PORT_UNREACHABLE = List.of(
            named("empty datagram is silence")
                    .when(UdpReply.class, (scan, datagram) -> datagram.bytes() == 0)
                    .says(NO_RESPONSE),
            named("router speaks for the target")
                    .when(IcmpError.class, (scan, error) -> scan == UDP && isPortUnreachable(error, Sender.OTHER))
                    .says(CLOSED),
            named("port unreachable on syn is closed")
                    .when(IcmpError.class, (scan, error) -> isRawTcp(scan) && isPortUnreachable(error, error.sender()))
                    .says(CLOSED));

    private static final List<Misconception> ICMP = List.of(
            named("every udp error is closed")
                    .when(IcmpError.class, (scan, error) -> scan == UDP && isV4(error, Set.of(0, 1, 2, 9, 10, 13)))
                    .says(CLOSED),
            named("every unreachable is host unreach")
                    .when(IcmpError.class, (scan, error) -> scan != CONNECT && isV4(error, Set.of(0, 2, 9, 10, 13)))
                    .says("host-unreach"),
            named("time exceeded is no answer")
                    .when(IcmpError.class, (scan, error) -> error.type() == 11)
                    .says(NO_RESPONSE));

    private static final List<Misconception> ICMP_THAT_DECIDES_NOTHING = List.of(
            named("unexpected code is filtered")
                    .when(IcmpError.class, (scan, error) -> isUnexpected(error))
                    .answers(verdict ->
                            verdict.state() == FILTERED && !verdict.reason().equals(NO_RESPONSE)),
            named("ignored means no verdict")
                    .when(IcmpError.class, (scan, error) -> isUnexpected(error))
                    .saysNothing());

    private static final List<Misconception> ICMPV6 = List.of(
            icmpv6ReadAsIcmp(0, "net-unreach"),
            icmpv6ReadAsIcmp(1, "host-unreach"),
            icmpv6ReadAsIcmp(2, "proto-unreach"),
            icmpv6ReadAsIcmp(3, "port-unreach"),
            named("codes end at four")
                    .when(IcmpError.class, (scan, error) -> error.version() == IpVersion.V6 && error.code() > 4)
                    .says(NO_RESPONSE));

    static final List<Misconception> ALL = Stream.of(
                    CONNECT_SCAN,
                    TCP_ANSWERS,
                    SILENCE,
                    UDP_AND_PORT_UNREACHABLE,
                    ICMP,
                    ICMP_THAT_DECIDES_NOTHING,
                    ICMPV6)
            .flatMap(List::stream)
            .toList();

    private Misconceptions() {}

    private static Misconception icmpv6ReadAsIcmp(int code, String reason) {
        return named("icmpv6 read as icmp")
                .when(IcmpError.class, (scan, error) -> error.version() == IpVersion.V6 && error.code() == code)
                .says(reason);
    }

    private static boolean isTheScannersOwn(Errno errno) {
        return switch (errno) {
            case ENETDOWN, ENETRESET, ECONNABORTED, EADDRNOTAVAIL, EOPNOTSUPP -> true;
            default -> false;
        };
    }

    private static boolean namesWhatAnErrnoLoses(Verdict verdict) {
        return Set.of("port-unreach", "net-prohibited", "host-prohibited", "admin-prohibited")
                .contains(verdict.reason());
    }

    private static boolean isRawTcp(ScanType scan) {
        return scan != CONNECT && scan != UDP;
    }

    private static boolean isPortUnreachable(IcmpError error, Sender sender) {
        return error.sender() == sender && error.code() == (error.version() == IpVersion.V4 ? 3 : 4);
    }

    private static boolean isUnexpected(IcmpError error) {
        return isV4(error, Set.of(4, 5, 6, 7, 8, 11, 12, 14, 15));
    }

    private static boolean isV4(IcmpError error, Set<Integer> codes) {
        return error.version() == IpVersion.V4 && error.type() == 3 && codes.contains(error.code());
    }
}
