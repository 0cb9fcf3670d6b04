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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns the table's words for an outcome into the forms that it takes. */
final class Outcomes {

    private static final Pattern ICMP =
            Pattern.compile("(ICMP|ICMPv6) (\\d+)/(\\d+|x)(?: from (the target|another address))?");

    private static final Connected ORDINARY = connected("192.0.2.1", 40001, "198.51.100.7", 443);
    private static final UdpReply DATAGRAM = new UdpReply(512);

    private static final Map<String, List<Form>> BY_WORDS = Map.ofEntries(
            entry("silence", List.of(form("silence", new Silence(false)))),
            entry(
                    "silence with --defeat-icmp-ratelimit",
                    List.of(form("silence with --defeat-icmp-ratelimit", new Silence(true)))),
            entry("connected", connections()),
            entry(
                    "connected to itself",
                    List.of(form(
                            "connected to itself",
                            connected("127.0.0.1", 40001, "127.0.0.1", 40001),
                            connected("2001:db8::1", 51000, "2001:db8::1", 51000)))),
            entry("any other errno", failed(Errno.EADDRNOTAVAIL, Errno.EOPNOTSUPP, Errno.EPERM)),
            entry("SYN+ACK", List.of(form("SYN+ACK", tcp(64240, SYN, ACK), tcp(0, SYN, ACK)))),
            entry("SYN", List.of(form("SYN", tcp(64240, SYN), tcp(0, SYN)))),
            resets("RST", 0, 4096),
            resets("RST with window 0", 0),
            resets("RST with a window above 0", 4096, 1, 65535),
            entry(
                    "any reply without RST",
                    List.of(
                            form("SYN+ACK", tcp(64240, SYN, ACK), tcp(0, SYN, ACK)),
                            form("SYN", tcp(64240, SYN), tcp(0, SYN)),
                            form("neither SYN nor RST", tcp(501, ACK), tcp(501, FIN, ACK), tcp(0, FIN)),
                            form("nothing to read", tcp(0, ACK), tcp(0), tcp(501)))),
            entry(
                    "any datagram",
                    List.of(
                            form("a common datagram", DATAGRAM, new UdpReply(48)),
                            form("a large datagram", DATAGRAM, new UdpReply(1472), new UdpReply(65507)),
                            form("a tiny datagram", DATAGRAM, new UdpReply(1)),
                            form("an empty datagram", DATAGRAM, new UdpReply(0)))));

    private Outcomes() {}

    static List<Form> forms(String words) {
        Matcher icmp = ICMP.matcher(words);
        if (icmp.matches()) {
            return List.of(new Form(words, icmp(icmp)));
        }
        List<Form> known = BY_WORDS.get(words);
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

    /** The last two forms have a port or an address in common at both ends, and are ordinary connections all the same. */
    private static List<Form> connections() {
        return List.of(
                form("connected", ORDINARY, connected("2001:db8::1", 40001, "2001:db8::7", 443)),
                form(
                        "connected, equal ports",
                        ORDINARY,
                        connected("192.0.2.1", 40001, "198.51.100.7", 40001),
                        connected("2001:db8::1", 40001, "2001:db8::7", 40001)),
                form(
                        "connected, equal addresses",
                        ORDINARY,
                        connected("127.0.0.1", 40001, "127.0.0.1", 40002),
                        connected("192.0.2.1", 40001, "192.0.2.1", 22),
                        connected("2001:db8::1", 40001, "2001:db8::1", 443)));
    }

    /** A bare reset opens each form, so that a missing reset is not taken for a misread flag. */
    private static Map.Entry<String, List<Form>> resets(String words, int... windows) {
        TcpReply bare = tcp(windows[0], RST);
        return entry(
                words,
                List.of(
                        new Form(words, samples(bare, windows, RST)),
                        new Form(words.replace("RST", "RST+ACK"), samples(bare, windows, RST, ACK)),
                        new Form(words.replace("RST", "RST+FIN"), samples(bare, windows, RST, FIN))));
    }

    private static List<ProbeOutcome> samples(TcpReply first, int[] windows, TcpFlag... flags) {
        Stream<ProbeOutcome> others = IntStream.of(windows).mapToObj(window -> tcp(window, flags));
        return Stream.concat(Stream.of(first), others).distinct().toList();
    }

    private static List<Form> failed(Errno... errnos) {
        return Stream.of(errnos)
                .map(errno -> form(errno.name(), new ConnectFailed(errno)))
                .toList();
    }

    private static Form form(String name, ProbeOutcome... samples) {
        return new Form(name, List.of(samples));
    }

    private static TcpReply tcp(int window, TcpFlag... flags) {
        return new TcpReply(Set.of(flags), window);
    }

    private static Connected connected(String localHost, int localPort, String remoteHost, int remotePort) {
        return new Connected(
                new InetSocketAddress(localHost, localPort), new InetSocketAddress(remoteHost, remotePort));
    }
}
