package portkata.nmapcommand;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import portkata.Transport;

/** Walks over characters and keeps ports in bits, where the reference matches patterns and keeps ranges. */
final class AnotherNmapCommand implements NmapCommand {

    private static final Map<Scan, String> LETTERS = Map.of(
            Scan.SYN, "S",
            Scan.CONNECT, "T",
            Scan.ACK, "A",
            Scan.WINDOW, "W",
            Scan.FIN, "F",
            Scan.NULL, "N",
            Scan.XMAS, "X",
            Scan.UDP, "U");

    private static final Map<Flag, String> OPTIONS = Map.of(
            Flag.SKIP_DISCOVERY, "-Pn",
            Flag.NO_DNS, "-n",
            Flag.REASON, "--reason",
            Flag.VERSIONS, "-sV");

    private static final List<String> CATEGORIES =
            List.of("auth broadcast brute default discovery dos exploit external fuzzer intrusive malware safe vuln"
                    .split(" "));

    @Override
    public List<String> argv(ScanRequest request) {
        boolean isUdp = request.scans().contains(Scan.UDP);
        int tcpScans = request.scans().size() - (isUdp ? 1 : 0);
        boolean isTcp = tcpScans == 1 || request.scans().isEmpty();
        demand(tcpScans < 2, "one TCP scan at most");
        demand(request.root() || request.scans().stream().allMatch(Scan.CONNECT::equals), "root needed");
        demand(CATEGORIES.containsAll(request.scripts()), "unknown script category");
        boolean isSix = request.ipv6() || request.host().contains(":");
        demand(isSix ? isIpv6(request.host()) || isName(request.host()) : isHost(request.host()), "no single host");
        request.ports().ifPresent(list -> {
            demand(!isTcp || !parsePorts(list, Transport.TCP).isEmpty(), "TCP scan without ports");
            demand(isUdp || !list.contains("U:"), "U: without UDP scan");
            demand(isTcp || !list.contains("T:"), "T: without TCP scan");
            demand(!isUdp || !parsePorts(list, Transport.UDP).isEmpty(), "UDP scan without ports");
        });
        return written(request, isSix);
    }

    private static List<String> written(ScanRequest request, boolean isSix) {
        List<String> argv = new ArrayList<>(List.of("nmap"));
        request.flags().forEach(flag -> argv.add(OPTIONS.get(flag)));
        request.ports().ifPresent(list -> argv.add("-p" + list));
        if (!request.scans().isEmpty()) {
            argv.add("-s" + request.scans().stream().map(LETTERS::get).collect(Collectors.joining()));
        }
        if (!request.scripts().isEmpty()) {
            argv.addAll(List.of("--script", String.join(",", request.scripts())));
        }
        if (isSix) {
            argv.add("-6");
        }
        argv.addAll(List.of("--", request.host()));
        return argv;
    }

    @Override
    public SortedSet<Integer> parsePorts(String spec, Transport transport) {
        BitSet ports = new BitSet();
        char current = ' ';
        for (String element : spec.split(",", -1)) {
            boolean isQualified = element.startsWith("T:") || element.startsWith("U:");
            current = isQualified ? element.charAt(0) : current;
            BitSet range = range(isQualified ? element.substring(2) : element);
            if (current == ' ' || transport.name().charAt(0) == current) {
                ports.or(range);
            }
        }
        return ports.stream().boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    private static BitSet range(String text) {
        int hyphen = text.indexOf('-');
        String left = hyphen < 0 ? text : text.substring(0, hyphen);
        String right = hyphen < 0 ? text : text.substring(hyphen + 1);
        int first = hyphen >= 0 && left.isEmpty() ? 1 : number(left);
        int last = hyphen >= 0 && right.isEmpty() ? 65_535 : number(right);
        demand(first <= last, "a range from high to low");
        BitSet range = new BitSet();
        range.set(first, last + 1);
        return range;
    }

    private static int number(String digits) {
        demand(!digits.isEmpty() && isMadeOf("0123456789", digits), "no number");
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            number = 10 * number + digits.charAt(i) - '0';
            demand(number <= 65_535, "no port");
        }
        return number;
    }

    private static boolean isHost(String host) {
        return isIpv4(host) || isName(host);
    }

    private static boolean isIpv4(String host) {
        String[] octets = host.split("\\.", -1);
        return octets.length == 4
                && Arrays.stream(octets)
                        .allMatch(octet -> octet.length() <= 3
                                && !octet.isEmpty()
                                && isMadeOf("0123456789", octet)
                                && octet.equals(String.valueOf(Math.min(255, Integer.parseInt(octet)))));
    }

    private static boolean isIpv6(String host) {
        String[] halves = host.split("::", -1);
        List<Optional<Integer>> groups =
                Arrays.stream(halves).map(AnotherNmapCommand::groups).toList();
        if (halves.length > 2 || groups.contains(Optional.<Integer>empty())) {
            return false;
        }
        int count = groups.stream().mapToInt(Optional::orElseThrow).sum();
        return halves.length == 1 ? count == 8 : count < 8;
    }

    /** Counts the groups of one half of an address; empty when one of them is malformed. */
    private static Optional<Integer> groups(String half) {
        String[] groups = half.isEmpty() ? new String[0] : half.split(":", -1);
        boolean isWhole = Arrays.stream(groups)
                .allMatch(group ->
                        !group.isEmpty() && group.length() <= 4 && isMadeOf("0123456789abcdef", lowered(group)));
        return isWhole ? Optional.of(groups.length) : Optional.empty();
    }

    private static boolean isName(String host) {
        String[] labels = lowered(host).split("\\.", -1);
        String last = labels[labels.length - 1];
        return host.chars().allMatch(c -> c < 128)
                && host.length() <= 253
                && Arrays.stream(labels).allMatch(AnotherNmapCommand::isLabel)
                && !isMadeOf("0123456789", last.substring(0, 1));
    }

    private static boolean isLabel(String label) {
        return !label.isEmpty()
                && label.length() <= 63
                && isMadeOf("abcdefghijklmnopqrstuvwxyz0123456789-", label)
                && !label.startsWith("-")
                && !label.endsWith("-");
    }

    private static String lowered(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static boolean isMadeOf(String alphabet, String text) {
        return text.chars().allMatch(c -> alphabet.indexOf(c) >= 0);
    }

    private static void demand(boolean isTrue, String otherwise) {
        if (!isTrue) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
