package portkata.nmapcommand;

import static portkata.grading.Expect.expect;
import static portkata.grading.Expect.outcomeOf;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import portkata.Transport;
import portkata.grading.Expect;
import portkata.grading.Values;

/** Holds what the cases of every topic need: the submission, requests, and words for what an answer looks like. */
abstract class Cases {

    static final Class<?> REFUSED = IllegalArgumentException.class;

    static final String HOST = "192.168.1.100";

    final NmapCommand nmap;

    Cases(NmapCommand nmap) {
        this.nmap = nmap;
    }

    static ScanRequest host(String host) {
        return new ScanRequest(host, false, Set.of(), Optional.empty(), Set.of(), Set.of(), false);
    }

    static ScanRequest overIpv6(String host) {
        return new ScanRequest(host, true, Set.of(), Optional.empty(), Set.of(), Set.of(), false);
    }

    static ScanRequest user(String ports, Scan... scans) {
        return new ScanRequest(HOST, false, Set.of(scans), Optional.of(ports), Set.of(), Set.of(), false);
    }

    static ScanRequest root(String ports, Scan... scans) {
        return new ScanRequest(HOST, false, Set.of(scans), Optional.of(ports), Set.of(), Set.of(), true);
    }

    static ScanRequest scripts(String... categories) {
        return new ScanRequest(HOST, false, Set.of(), Optional.empty(), Set.of(categories), Set.of(), false);
    }

    static ScanRequest flags(Flag... flags) {
        return new ScanRequest(HOST, false, Set.of(), Optional.empty(), Set.of(), Set.of(flags), false);
    }

    final Expect<Object> command(ScanRequest request, String why) throws Exception {
        return expect(outcomeOf(() -> nmap.argv(request))).because(why);
    }

    final Expect<Object> ports(String spec, Transport transport, String why) throws Exception {
        return expect(outcomeOf(() -> nmap.parsePorts(spec, transport))).because(why);
    }

    /** Demands these arguments, or others that nmap reads alike. */
    static void demand(Expect<Object> expectation, String... argv) {
        List<String> wanted = Spelling.canonical(List.of(argv));
        expectation.toSatisfy(
                Values.show(List.of(argv)) + " or an equal spelling",
                answer -> wanted.equals(Spelling.canonical(elements(answer))));
    }

    static Set<Integer> set(Integer... ports) {
        return new TreeSet<>(List.of(ports));
    }

    static Set<Integer> range(int first, int last) {
        return IntStream.rangeClosed(first, last).boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    static boolean isAccepted(Object answer) {
        return !REFUSED.equals(answer);
    }

    /** Gives the arguments of an answer; none when it is a refusal. */
    static List<?> elements(Object answer) {
        return answer instanceof List<?> list ? list : Collections.emptyList();
    }

    /** Gives the list behind -p; empty when there is none. */
    static Optional<String> portList(Object answer) {
        return Spelling.canonical(elements(answer)).stream()
                .filter(meaning -> meaning.startsWith("-p "))
                .map(meaning -> meaning.substring("-p ".length()))
                .findFirst();
    }

    /** Recognises answers with an argument of a kind. */
    static Predicate<Object> anyArgument(Predicate<String> kind) {
        return answer -> elements(answer).stream().map(String::valueOf).anyMatch(kind);
    }

    /** Gives nmap's option for a scan. */
    static String option(Scan scan) {
        return switch (scan) {
            case SYN -> "-sS";
            case CONNECT -> "-sT";
            case ACK -> "-sA";
            case WINDOW -> "-sW";
            case FIN -> "-sF";
            case NULL -> "-sN";
            case XMAS -> "-sX";
            case UDP -> "-sU";
        };
    }

    /** Counts the scans that an answer asks nmap for. */
    static long scans(Object answer) {
        return Spelling.canonical(elements(answer)).stream()
                .filter(meaning -> meaning.matches("-s[A-Z]"))
                .count();
    }
}
