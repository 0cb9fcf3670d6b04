package portkata.nonblockingscanner;

import static portkata.PortState.CLOSED;
import static portkata.PortState.FILTERED;
import static portkata.PortState.OPEN;
import static portkata.grading.Expect.expect;
import static portkata.nonblockingscanner.Scans.all;
import static portkata.nonblockingscanner.Scans.both;
import static portkata.nonblockingscanner.Scans.nearly;
import static portkata.nonblockingscanner.Scans.options;
import static portkata.nonblockingscanner.Scans.ports;
import static portkata.nonblockingscanner.Scans.requireQuickRefusals;

import java.time.Duration;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;
import portkata.PortState;
import portkata.grading.CallLimit;
import portkata.lab.LoopbackHost;
import portkata.lab.Ports;
import portkata.lab.Wait;
import portkata.nonblockingscanner.Scans.Timed;

/** Asks ports that are silent, for a while or for good. */
abstract class RetryCases {

    private static final int SLICE = 60;
    private static final int LONGER = 80;

    private final NonBlockingScanner scanner;

    RetryCases(NonBlockingScanner scanner) {
        this.scanner = scanner;
    }

    @Test
    @CallLimit(seconds = 10)
    void a_port_that_answers_a_later_attempt_is_open() {
        try (LoopbackHost host = LoopbackHost.ipv4()) {
            int late = host.late(Ports.ANY, 2, Duration.ofMillis(SLICE));
            SortedSet<Integer> open = host.open(2);
            expect(scanner.scan(host.address(), ports(open, Set.of(late)), options(10, SLICE, Integer.MAX_VALUE)))
                    .because("packets get lost, and one lost SYN must not hide a service")
                    .suspect("no retry", states -> states.get(late) == FILTERED)
                    .toBe(all(OPEN, ports(open, Set.of(late))));
        }
    }

    @Test
    void every_attempt_lasts_its_full_timeout() throws Exception {
        try (LoopbackHost host = LoopbackHost.ipv4()) {
            SortedSet<Integer> silent = host.silent(3);
            Watched.scan(
                    host,
                    LONGER,
                    millis -> Timed.of(() -> scanner.scan(host.address(), silent, options(10, millis, 2))),
                    (scan, millis, watch) -> {
                        expect(scan.states())
                                .because("silence to the end is filtered")
                                .toBe(all(FILTERED, silent));
                        expectThreeAttempts(scan, millis, watch.attemptsAt(silent.first()));
                    });
        }
    }

    private static void expectThreeAttempts(Timed scan, int millis, int attempts) {
        expect("time for silent ports, " + millis + " ms each attempt, 2 retries", scan.took())
                .because("two retries are three attempts, and each may be the one that is answered")
                .suspect("no retry", took -> attempts == 1)
                .suspect("retries counted as attempts", took -> attempts == 2)
                .toBeAtLeast(nearly(3 * millis));
        expect("attempts at one silent port, with 2 retries", attempts)
                .because("each attempt is noise in somebody's log, so no more are made than were ordered")
                .toBeAtMost(3);
    }

    @Test
    void the_timeout_ends_the_wait_and_not_the_next_round() throws Exception {
        try (LoopbackHost host = LoopbackHost.ipv4()) {
            SortedSet<Integer> silent = host.silent(1);
            Timed scan = Timed.of(() -> scanner.scan(host.address(), silent, options(10, SLICE, 0)));
            expect(scan.states()).because("silence is filtered").toBe(all(FILTERED, silent));
            expect("time for one silent port with a timeout of 60 ms", scan.took())
                    .because("giving up early calls a slow port filtered")
                    .toBeAtLeast(nearly(SLICE));
            expect("time for one silent port with a timeout of 60 ms", scan.took())
                    .because("a selector wakes for events, and a deadline is not one unless you tell it")
                    .suspect("select without a deadline", took -> took.compareTo(Duration.ofMillis(15 * SLICE)) > 0)
                    .toBeAtMost(Duration.ofMillis(14 * SLICE));
            Timed stubborn = Timed.of(() -> scanner.scan(host.address(), silent, options(10, 20, 6)));
            expect("time for one silent port, 20 ms each attempt, 6 retries", stubborn.took())
                    .because("whoever ordered seven attempts of one length has planned the time for them")
                    .toBeAtMost(Duration.ofSeconds(2));
        }
    }

    @Test
    @CallLimit(seconds = 10)
    void a_timeout_below_a_millisecond_is_short_and_not_endless() {
        try (LoopbackHost host = LoopbackHost.ipv4()) {
            SortedSet<Integer> silent = host.silent(2);
            ScanOptions tiny = new ScanOptions(10, Duration.ofNanos(400_000), 3);
            SortedMap<Integer, PortState> states = scanner.scan(host.address(), silent, tiny);
            expect(states)
                    .because("a wait rounded down to 0 means for ever to a selector")
                    .toBe(all(FILTERED, silent));
            SortedSet<Integer> closed = host.closed(2);
            expect(scanner.scan(host.address(), closed, Scans.PATIENT))
                    .because("with time to answer, a refusal is a refusal")
                    .toBe(all(CLOSED, closed));
        }
    }

    @Test
    void a_port_that_answered_is_not_asked_again() throws Exception {
        try (LoopbackHost host = LoopbackHost.ipv4()) {
            SortedSet<Integer> open = host.open(10);
            SortedSet<Integer> closed = host.closed(10);
            expect(scanner.scan(host.address(), ports(open, closed), options(5, 5_000, 4)))
                    .because("an answer settles the matter, whichever it is")
                    .toBe(both(all(OPEN, open), all(CLOSED, closed)));
            host.awaitConnections(open.size(), Wait.atMost(Duration.ofSeconds(2)));
            expect("connections made to 10 open ports, with 4 retries", host.connectionsSeen())
                    .because("retries are for silence: asking again is only noise in the logs")
                    .suspect("retries everything", seen -> seen > 10 && seen <= 50)
                    .toBe(10);
            requireQuickRefusals();
            Timed refused = Timed.of(() -> scanner.scan(host.address(), closed, options(5, 5_000, 10_000)));
            expect("time for 10 closed ports, with 10000 retries", refused.took())
                    .because("a refusal is an answer from the host itself, and will not change")
                    .suspect("asks closed ports again", took -> refused.states().equals(all(CLOSED, closed)))
                    .toBeAtMost(Duration.ofSeconds(1));
            expect(refused.states()).because("they refuse").toBe(all(CLOSED, closed));
        }
    }
}
