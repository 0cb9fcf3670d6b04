package portkata.nonblockingscanner;

import static portkata.PortState.CLOSED;
import static portkata.PortState.FILTERED;
import static portkata.PortState.OPEN;
import static portkata.grading.Expect.expect;
import static portkata.nonblockingscanner.Scans.PATIENT;
import static portkata.nonblockingscanner.Scans.all;
import static portkata.nonblockingscanner.Scans.both;
import static portkata.nonblockingscanner.Scans.nearly;
import static portkata.nonblockingscanner.Scans.options;
import static portkata.nonblockingscanner.Scans.ports;
import static portkata.nonblockingscanner.Scans.requireQuickRefusals;
import static portkata.nonblockingscanner.Scans.within;

import java.time.Duration;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;
import portkata.lab.AttemptWatch;
import portkata.lab.LoopbackHost;
import portkata.lab.Wait;
import portkata.nonblockingscanner.Scans.Timed;

/** Watches how many ports are asked at the same time. */
abstract class InFlightCases {

    private static final int SLICE = 50;
    private static final int LONGER = 200;
    private static final int ATTEMPT = 120;

    private final NonBlockingScanner scanner;

    InFlightCases(NonBlockingScanner scanner) {
        this.scanner = scanner;
    }

    private void answersLivePortsToo(LoopbackHost host) {
        SortedSet<Integer> open = host.open(3);
        SortedSet<Integer> closed = host.closed(3);
        expect(scanner.scan(host.address(), ports(open, closed), PATIENT))
                .because("a scanner that keeps its limits still has to read the answers")
                .toBe(both(all(OPEN, open), all(CLOSED, closed)));
    }

    @Test
    void forty_silent_ports_in_ten_slots_take_four_timeouts() throws Exception {
        try (LoopbackHost host = LoopbackHost.ipv4()) {
            SortedSet<Integer> silent = host.silent(40);
            Timed scan = Timed.of(() -> scanner.scan(host.address(), silent, options(10, SLICE, 0)));
            expect(scan.states()).because("silent ports are filtered").toBe(all(FILTERED, silent));
            expect("time for 40 silent ports, 10 at once, 50 ms each", scan.took())
                    .because("more at once would break the limit, and giving up early calls slow ports filtered")
                    .toBeAtLeast(nearly(4 * SLICE));
            expect("time for 40 silent ports, 10 at once, 50 ms each", scan.took())
                    .because("a firewall that drops makes every port wait, so waiting has to happen side by side")
                    .suspect("sequential", took -> within(took, 39 * SLICE, 60 * SLICE))
                    .toBeAtMost(Duration.ofMillis(20 * SLICE));
            answersLivePortsToo(host);
        }
    }

    /** With three ports, two slots and a retry, one attempt too many shows which limit was forgotten. */
    @Test
    void never_more_attempts_than_slots() throws Exception {
        try (LoopbackHost host = LoopbackHost.ipv4()) {
            SortedSet<Integer> silent = host.silent(3);
            Watched.scan(
                    host,
                    ATTEMPT,
                    millis -> scanner.scan(host.address(), silent, options(2, millis, 1)),
                    (states, millis, watch) -> {
                        expect(states).because("silent ports are filtered").toBe(all(FILTERED, silent));
                        expectTwoSlots(host, watch);
                    });
            answersLivePortsToo(host);
        }
    }

    private static void expectTwoSlots(LoopbackHost host, AttemptWatch watch) {
        boolean allEnded = host.awaitAttempts(0, Wait.atMost(Duration.ofMillis(500)));
        boolean onFirstAttempts = watch.mostFirstAtOnce() > 2;
        expect("attempts at 3 silent ports in flight at once, of 2 allowed, with a retry", watch.mostAtOnce())
                .because("a burst of SYNs fills the connection table of a firewall, and a retry is one more")
                .suspect("ignores the cap", most -> most > 2 && allEnded && onFirstAttempts)
                .suspect("retries outside the cap", most -> most > 2 && allEnded && !onFirstAttempts)
                .toBeAtMost(2);
    }

    @Test
    void a_silent_port_holds_one_slot_and_not_the_others() throws Exception {
        try (LoopbackHost host = LoopbackHost.ipv4()) {
            SortedSet<Integer> silent = host.silent(16);
            SortedSet<Integer> closed = host.closed(260);
            Timed scan = Timed.of(() -> scanner.scan(host.address(), ports(silent, closed), options(17, LONGER, 0)));
            expect(scan.states())
                    .because("a silent port says nothing about its neighbours")
                    .toBe(both(all(FILTERED, silent), all(CLOSED, closed)));
            expect("time for 16 silent ports among 260 closed ones, 17 at once, 200 ms each", scan.took())
                    .because("silent ports are filtered only after the full timeout")
                    .toBeAtLeast(nearly(LONGER));
            expect("time for 16 silent ports among 260 closed ones, 17 at once, 200 ms each", scan.took())
                    .because("the silent ports fit side by side into 16 slots, and one more is enough for all the rest")
                    .suspect("sequential", took -> within(took, 31 * LONGER / 2, 20 * LONGER))
                    .suspect("waits for the whole batch", took -> within(took, 11 * LONGER / 2, 29 * LONGER / 2))
                    .toBeAtMost(Duration.ofMillis(3 * LONGER));
            answersLivePortsToo(host);
        }
    }

    @Test
    void few_slots_are_enough_for_every_port() {
        requireQuickRefusals();
        try (LoopbackHost host = LoopbackHost.ipv4()) {
            holdsFewConnections(host, 12, 1, 2);
            holdsFewConnections(host, 240, 4, 5);
        }
    }

    /** Allows one connection more than there are slots, for the moment between two. */
    private void holdsFewConnections(LoopbackHost host, int count, int slots, int most) {
        SortedSet<Integer> open = host.open(count);
        SortedSet<Integer> closed = host.closed(12);
        expect(scanner.scan(host.address(), ports(open, closed), options(slots, 5_000, 0)))
                .because("a fragile device is scanned a few ports at a time")
                .toBe(both(all(OPEN, open), all(CLOSED, closed)));
        expect("connections open at once, with maxInFlight " + slots, host.mostOpenAtOnce())
                .because("a connection that is only closed later still occupies the device")
                .toBeAtMost(most);
    }

    @Test
    void more_slots_and_more_time_than_needed_do_no_harm() {
        try (LoopbackHost host = LoopbackHost.ipv4()) {
            SortedSet<Integer> open = host.open(5);
            SortedSet<Integer> closed = host.closed(5);
            ScanOptions generous = new ScanOptions(Integer.MAX_VALUE, Duration.ofDays(30), Integer.MAX_VALUE);
            expect(scanner.scan(host.address(), ports(open, closed), generous))
                    .because("a limit is not a size to set aside, and 30 days in milliseconds do not fit into an int")
                    .toBe(both(all(OPEN, open), all(CLOSED, closed)));
        }
    }
}
