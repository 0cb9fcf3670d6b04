package portkata.nonblockingscanner;

import static portkata.PortState.CLOSED;
import static portkata.PortState.FILTERED;
import static portkata.PortState.OPEN;
import static portkata.grading.Expect.expect;
import static portkata.nonblockingscanner.Scans.PATIENT;
import static portkata.nonblockingscanner.Scans.all;
import static portkata.nonblockingscanner.Scans.both;
import static portkata.nonblockingscanner.Scans.options;
import static portkata.nonblockingscanner.Scans.ports;
import static portkata.nonblockingscanner.Scans.requireQuickRefusals;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import portkata.PortState;
import portkata.grading.CallLimit;
import portkata.lab.ListenerWatch;
import portkata.lab.LoopbackHost;
import portkata.lab.PortDrought;
import portkata.lab.Ports;

/**
 * Scans where a scan meets itself: the range that its own source ports come from.
 *
 * <p>The long case comes first, beside the other topics; the second one needs all source ports for itself.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class WholeRangeCases {

    private final NonBlockingScanner scanner;

    WholeRangeCases(NonBlockingScanner scanner) {
        this.scanner = scanner;
    }

    @Test
    @Order(2)
    void a_connection_to_itself_is_a_closed_port() {
        try (LoopbackHost host = LoopbackHost.localhost()) {
            SortedSet<Integer> open = host.open(1);
            expect(scanner.scan(host.address(), open, PATIENT))
                    .because("a listener on the same machine is another endpoint, and open")
                    .toBe(all(OPEN, open));
            try (PortDrought drought = PortDrought.ipv4()) {
                SortedSet<Integer> target = ports(Set.of(drought.onlyPort()));
                expect(scanner.scan(host.address(), target, PATIENT))
                        .because("the only socket there was the scanner's own, so a report would invent a service")
                        .suspect("self connect is open", answer -> answer.equals(all(OPEN, target)))
                        .toBe(all(CLOSED, target));
                expect("the connection to itself is still there after the scan", drought.hasSelfConnection())
                        .because("it is a connection like any other, and occupies a port that a server may want")
                        .toBe(false);
            }
        }
    }

    @Test
    @Order(1)
    @CallLimit(seconds = 60)
    void all_65535_ports_without_a_false_one() {
        requireQuickRefusals();
        try (LoopbackHost host = LoopbackHost.localhost()) {
            SortedSet<Integer> open = host.open(20);
            SortedSet<Integer> closed = host.closed(20);
            int slow = host.late(Ports.LOW, 1, Duration.ofMillis(500));
            SortedSet<Integer> everyPort =
                    IntStream.rangeClosed(1, 65_535).boxed().collect(Collectors.toCollection(TreeSet::new));
            SortedMap<Integer, PortState> states;
            ListenerWatch watch = host.watchListeners();
            try (watch) {
                states = scanner.scan(host.address(), everyPort, options(500, 15_000, 0));
            }
            expect("ports in the answer", states.keySet().equals(everyPort) ? 65_535 : states.size())
                    .because("a full scan answers for every port")
                    .toBe(65_535);
            SortedMap<Integer, PortState> known = new TreeMap<>(states);
            known.keySet().retainAll(ports(open, closed));
            expect(known)
                    .because("a large scan is as exact as a small one")
                    .toBe(both(all(OPEN, open), all(CLOSED, closed)));
            expect(states.get(slow))
                    .because("an answer may take a second, and until the timeout it is an answer like any other")
                    .suspect("looks only once", state -> state == FILTERED)
                    .toBe(OPEN);
            SortedMap<Integer, PortState> doubtful = doubtful(states, watch);
            // Another program may have listened there for a moment: only what is said twice is held against the answer.
            doubtful.entrySet()
                    .retainAll(scanner.scan(host.address(), ports(doubtful.keySet()), PATIENT)
                            .entrySet());
            expect("ports where nobody listens, reported otherwise than closed, twice", doubtful)
                    .because("a false alarm in a full scan sends somebody looking for a service that is not there")
                    .toBe(new TreeMap<>());
        }
    }

    /** Finds ports without a listener that are said to be anything but closed; on loopback all of them refuse. */
    private static SortedMap<Integer, PortState> doubtful(Map<Integer, PortState> states, ListenerWatch watch) {
        SortedMap<Integer, PortState> doubtful = new TreeMap<>(states);
        doubtful.entrySet().removeIf(entry -> entry.getValue() == CLOSED || watch.listened(entry.getKey()));
        return doubtful;
    }
}
