package portkata.nonblockingscanner;

import static portkata.PortState.CLOSED;
import static portkata.PortState.OPEN;
import static portkata.grading.Expect.expect;
import static portkata.grading.Expect.outcomeOf;
import static portkata.nonblockingscanner.Scans.PATIENT;
import static portkata.nonblockingscanner.Scans.all;
import static portkata.nonblockingscanner.Scans.both;
import static portkata.nonblockingscanner.Scans.options;
import static portkata.nonblockingscanner.Scans.ports;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import portkata.PortState;
import portkata.lab.LoopbackHost;

/** Asks nonsense, and beside it something sensible, so that refusing everything earns nothing. */
abstract class ValidationCases {

    private static final List<ScanOptions> NONSENSE = List.of(
            options(0, 1_000, 0), options(-1, 1_000, 0), options(10, 0, 0), options(10, -1, 0), options(10, 1_000, -1));

    private final NonBlockingScanner scanner;

    ValidationCases(NonBlockingScanner scanner) {
        this.scanner = scanner;
    }

    @Test
    void ports_below_1_are_refused_before_any_other_is_asked() throws Exception {
        try (LoopbackHost host = LoopbackHost.ipv4()) {
            SortedSet<Integer> open = host.open(3);
            for (int port : List.of(0, -1, Integer.MIN_VALUE)) {
                expect(outcomeOf(() -> scanner.scan(host.address(), ports(open, List.of(port)), PATIENT)))
                        .because("port 0 asks the system to choose, and what is below it is a slip of the keyboard")
                        .suspect("port zero is a port", outcome -> port == 0 && outcome instanceof SortedMap)
                        .toBe(IllegalArgumentException.class);
            }
            wasNotAsked(host, open);
        }
    }

    @Test
    void ports_above_65535_are_refused_before_any_other_is_asked() throws Exception {
        try (LoopbackHost host = LoopbackHost.ipv4()) {
            SortedSet<Integer> open = host.open(3);
            for (int port : List.of(65_536, Integer.MAX_VALUE)) {
                expect(outcomeOf(() -> scanner.scan(host.address(), ports(open, List.of(port)), PATIENT)))
                        .because("port numbers have 16 bits, and what is cut off would be another port")
                        .toBe(IllegalArgumentException.class);
            }
            SortedSet<Integer> downwards = downwards(open, 65_536);
            expect(outcomeOf(() -> scanner.scan(host.address(), downwards, PATIENT)))
                    .because("a sorted set has the order that its maker chose, and the highest port may come first")
                    .suspect("trusts the order", outcome -> outcome.equals(all(OPEN, open)))
                    .toBe(IllegalArgumentException.class);
            wasNotAsked(host, open);
        }
    }

    private static SortedSet<Integer> downwards(SortedSet<Integer> ports, int another) {
        SortedSet<Integer> downwards = new TreeSet<>(Comparator.reverseOrder());
        downwards.addAll(ports);
        downwards.add(another);
        return downwards;
    }

    private void wasNotAsked(LoopbackHost host, SortedSet<Integer> open) {
        boolean asked = host.connectionsSeen() > 0;
        answersSensibly(host, open);
        expect("the good ports of the bad request were asked", asked)
                .because("half a scan of a mistyped range is traffic that nobody ordered")
                .suspect("validates as it goes", wrong -> wrong)
                .toBe(false);
    }

    @Test
    void nonsense_options_are_refused() throws Exception {
        try (LoopbackHost host = LoopbackHost.ipv4()) {
            SortedSet<Integer> open = host.open(3);
            for (ScanOptions nonsense : NONSENSE) {
                for (SortedSet<Integer> asked : List.of(open, ports())) {
                    expect(outcomeOf(() -> scanner.scan(host.address(), asked, nonsense)))
                            .because("no slot or no time makes a scan that never ends, or that calls everything silent")
                            .toBe(IllegalArgumentException.class);
                }
            }
            boolean asked = host.connectionsSeen() > 0;
            answersSensibly(host, open);
            expect("connections were made all the same", asked)
                    .because("a request is refused before it acts, not after")
                    .toBe(false);
        }
    }

    private void answersSensibly(LoopbackHost host, SortedSet<Integer> open) {
        SortedSet<Integer> closed = host.closed(2);
        expect(scanner.scan(host.address(), ports(open, closed), PATIENT))
                .because("a sensible request beside the refused one is answered")
                .toBe(both(all(OPEN, open), all(CLOSED, closed)));
    }

    @Test
    void the_lowest_and_the_highest_port_are_ports() {
        try (LoopbackHost host = LoopbackHost.ipv4()) {
            SortedSet<Integer> open = host.open(1);
            SortedSet<Integer> downwards = downwards(ports(open, Set.of(1)), 65_535);
            SortedMap<Integer, PortState> states = scanner.scan(host.address(), downwards, PATIENT);
            expect(states.keySet())
                    .because("a back door likes 65535 because ranges often end one short of it")
                    .toBe(ports(open, Set.of(1, 65_535)));
            expect("lowest port in the answer, asked in falling order", states.firstKey())
                    .because("a report is read in natural order, whatever the order of the question")
                    .toBe(1);
            expect(states.get(open.first()))
                    .because("the ports between are asked as well")
                    .toBe(OPEN);
        }
    }

    @Test
    void no_ports_give_an_empty_map() {
        try (LoopbackHost host = LoopbackHost.ipv4()) {
            SortedSet<Integer> open = host.open(1);
            expect(scanner.scan(host.address(), ports(), PATIENT))
                    .because("an empty selection is a normal result of a filter, not an error")
                    .toBe(all(OPEN, Set.of()));
            answersSensibly(host, open);
        }
    }
}
