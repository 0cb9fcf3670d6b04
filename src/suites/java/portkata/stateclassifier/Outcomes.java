package portkata.stateclassifier;

import static java.util.Map.entry;
import static portkata.stateclassifier.TcpFlag.ACK;
import static portkata.stateclassifier.TcpFlag.FIN;
import static portkata.stateclassifier.TcpFlag.RST;
import static portkata.stateclassifier.TcpFlag.SYN;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns the table's words for an outcome into the outcomes that they cover. */
final class Outcomes {

    private static final Pattern ICMP =
            Pattern.compile("(ICMP|ICMPv6) (\\d+)/(\\d+|x)(?: from (the target|another address))?");

    private static final Map<String, List<ProbeOutcome>> BY_WORDS = Map.ofEntries(
            entry("silence", List.of(new Silence(false))),
            entry("silence with --defeat-icmp-ratelimit", List.of(new Silence(true))),
            // The last two have a port or an address in common at both ends, and are ordinary connections all the same.
            entry(
                    "connected",
                    List.of(
                            connected("192.0.2.1", 40001, "198.51.100.7", 443),
                            connected("2001:db8::1", 40001, "2001:db8::7", 443),
                            connected("192.0.2.1", 40001, "198.51.100.7", 40001),
                            connected("127.0.0.1", 40001, "127.0.0.1", 40002))),
            entry(
                    "connected to itself",
                    List.of(
                            connected("127.0.0.1", 40001, "127.0.0.1", 40001),
                            connected("2001:db8::1", 51000, "2001:db8::1", 51000))),
            entry("any other errno", failed(Errno.EADDRNOTAVAIL, Errno.EOPNOTSUPP)),
            entry("SYN+ACK", List.of(tcp(64240, SYN, ACK), tcp(0, SYN, ACK))),
            entry("SYN", List.of(tcp(64240, SYN))),
            entry("RST", List.of(tcp(0, RST), tcp(0, RST, ACK), tcp(4096, RST))),
            entry("RST with window 0", List.of(tcp(0, RST), tcp(0, RST, ACK))),
            entry("RST with a window above 0", List.of(tcp(1, RST), tcp(4096, RST, ACK), tcp(65535, RST))),
            entry("any reply without RST", List.of(tcp(64240, SYN, ACK), tcp(501, ACK), tcp(501, FIN, ACK))),
            entry("any datagram", List.of(new UdpReply(0), new UdpReply(1), new UdpReply(512))));

    private Outcomes() {}

    static List<ProbeOutcome> of(String words) {
        Matcher icmp = ICMP.matcher(words);
        if (icmp.matches()) {
            return icmp(icmp);
        }
        List<ProbeOutcome> known = BY_WORDS.get(words);
        return known != null
                ? known
                : failed(Stream.of(words.split(" or ")).map(Errno::valueOf).toArray(Errno[]::new));
    }

    /** A row that names no code stands for codes 0 and 1; one that names no sender, for both. */
    private static List<ProbeOutcome> icmp(Matcher row) {
        IpVersion version = row.group(1).equals("ICMP") ? IpVersion.V4 : IpVersion.V6;
        int type = Integer.parseInt(row.group(2));
        Stream<Integer> codes = row.group(3).equals("x") ? Stream.of(0, 1) : Stream.of(Integer.valueOf(row.group(3)));
        List<Sender> senders = senders(row.group(4));
        return codes.flatMap(code ->
                        senders.stream().<ProbeOutcome>map(sender -> new IcmpError(version, type, code, sender)))
                .toList();
    }

    private static List<Sender> senders(@Nullable String words) {
        if (words == null) {
            return List.of(Sender.TARGET, Sender.OTHER);
        }
        return List.of(words.equals("another address") ? Sender.OTHER : Sender.TARGET);
    }

    private static List<ProbeOutcome> failed(Errno... errnos) {
        return Stream.of(errnos).<ProbeOutcome>map(ConnectFailed::new).toList();
    }

    private static TcpReply tcp(int window, TcpFlag... flags) {
        return new TcpReply(Set.of(flags), window);
    }

    private static Connected connected(String localHost, int localPort, String remoteHost, int remotePort) {
        return new Connected(
                new InetSocketAddress(localHost, localPort), new InetSocketAddress(remoteHost, remotePort));
    }
}
