package portkata.nonblockingscanner;

import static portkata.PortState.CLOSED;
import static portkata.PortState.FILTERED;
import static portkata.PortState.OPEN;
import static portkata.grading.Expect.expect;
import static portkata.nonblockingscanner.Scans.PATIENT;
import static portkata.nonblockingscanner.Scans.all;
import static portkata.nonblockingscanner.Scans.anyOf;
import static portkata.nonblockingscanner.Scans.both;
import static portkata.nonblockingscanner.Scans.options;
import static portkata.nonblockingscanner.Scans.ports;

import java.net.InetAddress;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import portkata.PortState;
import portkata.lab.LoopbackHost;
import portkata.lab.Unreachable;

/** Asks for the states of ports whose behaviour is known. */
abstract class StateCases {

    private final NonBlockingScanner scanner;

    StateCases(NonBlockingScanner scanner) {
        this.scanner = scanner;
    }

    @Test
    void open_and_closed_ports_are_told_apart_on_IPv4() {
        try (LoopbackHost host = LoopbackHost.ipv4()) {
            tellsOpenFromClosed(host);
        }
    }

    @Test
    void open_and_closed_ports_are_told_apart_on_IPv6() {
        try (LoopbackHost host = LoopbackHost.ipv6()) {
            tellsOpenFromClosed(host);
        }
    }

    private void tellsOpenFromClosed(LoopbackHost host) {
        SortedSet<Integer> open = host.open(3);
        SortedSet<Integer> closed = host.closed(4);
        expect(scanner.scan(host.address(), ports(open, closed), PATIENT))
                .because("a channel that is ready to finish connecting has news, and a refusal is news too")
                .suspect("no finish connect", states -> anyOf(closed, OPEN, states))
                .suspect("refused is filtered", states -> anyOf(closed, FILTERED, states))
                .toBe(both(all(OPEN, open), all(CLOSED, closed)));
    }

    @Test
    void a_silent_port_is_filtered_and_its_neighbours_are_not() {
        try (LoopbackHost host = LoopbackHost.ipv4()) {
            SortedSet<Integer> open = host.open(2);
            SortedSet<Integer> closed = host.closed(2);
            int silent = host.silent();
            SortedMap<Integer, PortState> expected = both(all(OPEN, open), all(CLOSED, closed));
            expected.put(silent, FILTERED);
            SortedMap<Integer, PortState> live = scanner.scan(host.address(), ports(open, closed), PATIENT);
            SortedMap<Integer, PortState> states = new TreeMap<>(live);
            states.putAll(scanner.scan(host.address(), ports(Set.of(silent)), options(5, 80, 0)));
            expect(states)
                    .because("silence proves that something is in the way, not that nobody listens")
                    .toBe(expected);
        }
    }

    @Test
    void a_port_that_accepts_and_resets_is_open() {
        try (LoopbackHost host = LoopbackHost.ipv4()) {
            SortedSet<Integer> resetting = host.resetting(200);
            SortedSet<Integer> closed = host.closed(5);
            // Whether a reset is faster than the look at it is chance: many ports and a few rounds leave none.
            for (int round = 0; round < 5; round++) {
                expect(scanner.scan(host.address(), ports(resetting, closed), options(250, 5_000, 2)))
                        .because("the handshake came first: a service that hangs up on strangers is still reachable")
                        .suspect("reset after accept is closed", states -> anyOf(resetting, CLOSED, states))
                        .suspect("every other failure is filtered", states -> anyOf(resetting, FILTERED, states))
                        .toBe(both(all(OPEN, resetting), all(CLOSED, closed)));
            }
        }
    }

    @Test
    void an_address_that_cannot_be_reached_is_filtered() {
        try (LoopbackHost host = LoopbackHost.ipv4()) {
            tellsOpenFromClosed(host);
            InetAddress unreachable = Unreachable.ipv4();
            SortedSet<Integer> asked = ports(Set.of(80, 81));
            expect(scanner.scan(unreachable, asked, options(1, 5_000, 1)))
                    .because("an error about one port is an answer, even if connect itself throws it, and no end")
                    .suspect("every other failure is open", states -> states.equals(all(OPEN, asked)))
                    .toBe(all(FILTERED, asked));
        }
    }
}
