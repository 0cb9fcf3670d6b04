package portkata.stateclassifier;

import static portkata.PortState.CLOSED;
import static portkata.PortState.FILTERED;
import static portkata.PortState.OPEN;
import static portkata.PortState.OPEN_FILTERED;
import static portkata.stateclassifier.Misconception.named;
import static portkata.stateclassifier.ScanType.CONNECT;
import static portkata.stateclassifier.ScanType.FIN;
import static portkata.stateclassifier.ScanType.NULL;
import static portkata.stateclassifier.ScanType.UDP;
import static portkata.stateclassifier.ScanType.XMAS;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Lists the mistaken beliefs that HINTS.md explains, topic by topic; the first that fits a wrong answer is named. */
final class Misconceptions {

    private static final String NO_RESPONSE = "no-response";

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

    private static final List<Misconception> ALL = Stream.of(
                    TcpMisconceptions.CONNECT_SCAN,
                    TcpMisconceptions.TCP_ANSWERS,
                    SILENCE,
                    UDP_AND_PORT_UNREACHABLE,
                    ICMP,
                    ICMP_THAT_DECIDES_NOTHING,
                    ICMPV6)
            .flatMap(List::stream)
            .toList();

    private Misconceptions() {}

    /** Lists what a wrong answer to this question may come from. */
    static List<Misconception> behind(StateClassifier classifier, ScanType scan, ProbeOutcome outcome) {
        return ALL.stream()
                .filter(misconception -> misconception.mayBeBehind(classifier, scan, outcome))
                .toList();
    }

    private static Misconception icmpv6ReadAsIcmp(int code, String reason) {
        return named("icmpv6 read as icmp")
                .when(IcmpError.class, (scan, error) -> error.version() == IpVersion.V6 && error.code() == code)
                .says(reason);
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
