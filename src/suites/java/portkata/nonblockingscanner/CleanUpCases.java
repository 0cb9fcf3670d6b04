package portkata.nonblockingscanner;

import static portkata.PortState.CLOSED;
import static portkata.PortState.FILTERED;
import static portkata.PortState.OPEN;
import static portkata.grading.Expect.expect;
import static portkata.grading.Expect.outcomeOf;
import static portkata.nonblockingscanner.Scans.PATIENT;
import static portkata.nonblockingscanner.Scans.all;
import static portkata.nonblockingscanner.Scans.both;
import static portkata.nonblockingscanner.Scans.options;
import static portkata.nonblockingscanner.Scans.ports;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;
import portkata.PortState;
import portkata.grading.Footprint;
import portkata.lab.LoopbackHost;
import portkata.lab.Wait;

/** Looks for what a scan leaves behind, and what it costs, from outside it. */
abstract class CleanUpCases {

    private static final Wait SOON = Wait.atMost(Duration.ofSeconds(2));
    /** A virtual machine opens files and starts threads on its own account while it warms up. */
    private static final long MOST_DESCRIPTORS = 15;

    private static final int MOST_THREADS = 2 + 4;
    private static final long MOST_PERCENT = 15;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(10);

    private final NonBlockingScanner scanner;
    private final Footprint footprint;

    CleanUpCases(NonBlockingScanner scanner, Footprint footprint) {
        this.scanner = scanner;
        this.footprint = footprint;
    }

    private void scanLivePorts(LoopbackHost host, SortedSet<Integer> open, SortedSet<Integer> closed) {
        SortedMap<Integer, PortState> states = scanner.scan(host.address(), ports(open, closed), PATIENT);
        expect(states).because("what is cleaned up was first used").toBe(both(all(OPEN, open), all(CLOSED, closed)));
    }

    @Test
    void connections_to_open_ports_are_closed() {
        try (LoopbackHost host = LoopbackHost.ipv4()) {
            SortedSet<Integer> open = host.open(10);
            scanLivePorts(host, open, host.closed(3));
            host.awaitConnections(open.size(), SOON);
            host.awaitAllClosed(SOON);
            expect("connections left open after a scan of 10 open ports", host.openNow())
                    .because("a server keeps memory for each of them until the scanner exits")
                    .suspect("channel leaked", left -> left > 0)
                    .toBe(0);
        }
    }

    @Test
    void attempts_at_silent_ports_are_ended() {
        try (LoopbackHost host = LoopbackHost.ipv4()) {
            SortedSet<Integer> silent = host.silent(8);
            expect("attempts still under way after the scan", attemptsLeft(host, silent, options(8, 50, 0)))
                    .because("the system repeats the SYN of an attempt that nobody closes, for two minutes")
                    .suspect("gives up without closing", left -> left > 0)
                    .toBe(0);
            expect(
                            "attempts still under way after the scan, with a retry",
                            attemptsLeft(host, silent, options(8, 50, 1)))
                    .because("a retry is a new connection, and the one before it still has to be closed")
                    .suspect("retry leaves the old attempt", left -> left > 0)
                    .toBe(0);
            scanLivePorts(host, host.open(2), host.closed(2));
        }
    }

    private int attemptsLeft(LoopbackHost host, SortedSet<Integer> silent, ScanOptions options) {
        expect(scanner.scan(host.address(), silent, options))
                .because("silent ports are filtered")
                .toBe(all(FILTERED, silent));
        return host.awaitAttempts(0, Wait.atMost(Duration.ofMillis(500))) ? 0 : host.attemptsNow();
    }

    @Test
    void thirty_scans_leave_neither_descriptor_nor_thread() throws Exception {
        try (LoopbackHost host = LoopbackHost.ipv4()) {
            SortedSet<Integer> open = host.open(4);
            SortedSet<Integer> closed = host.closed(4);
            scanLivePorts(host, open, closed);
            host.awaitAllClosed(SOON);
            int threads = footprint.threads();
            long files = footprint.openFiles();
            for (int i = 0; i < 30; i++) {
                scanLivePorts(host, open, closed);
            }
            host.awaitAllClosed(SOON);
            expect("descriptors left open by 30 scans", footprint.openFiles() - files)
                    .because("a selector holds descriptors of its own: scan every hour, and they run out")
                    .suspect("channel leaked", left -> left > MOST_DESCRIPTORS && host.openNow() > 0)
                    .suspect("key leaked", left -> left >= 30 && left <= 120)
                    .toBeAtMost(MOST_DESCRIPTORS);
            expect("threads left behind by 30 scans", footprint.threads() - threads)
                    .because("an idle thread keeps its stack, and nobody is left to end it")
                    .toBeAtMost(MOST_THREADS);
        }
    }

    @Test
    void requests_that_ask_nothing_leave_no_descriptor() throws Exception {
        try (LoopbackHost host = LoopbackHost.ipv4()) {
            SortedSet<Integer> open = host.open(2);
            scanLivePorts(host, open, host.closed(2));
            host.awaitAllClosed(SOON);
            long files = footprint.openFiles();
            for (int i = 0; i < 30; i++) {
                expect(outcomeOf(() -> scanner.scan(host.address(), ports(open, Set.of(0)), PATIENT)))
                        .because("a port is 1 or more")
                        .toBe(IllegalArgumentException.class);
                expect(scanner.scan(host.address(), ports(), PATIENT))
                        .because("no ports have no states")
                        .toBe(all(OPEN, Set.of()));
            }
            expect("descriptors left open by 30 refused and 30 empty requests", footprint.openFiles() - files)
                    .because("what is opened before the arguments are looked at has to be closed as well")
                    .toBeAtMost(MOST_DESCRIPTORS);
        }
    }

    @Test
    void forty_ports_at_once_need_no_forty_threads() throws Exception {
        try (LoopbackHost host = LoopbackHost.ipv4()) {
            SortedSet<Integer> silent = host.silent(40);
            int before = footprint.threads();
            int most = before;
            scanLivePorts(host, host.open(2), host.closed(2));
            try (BackgroundScan scan =
                    BackgroundScan.start(() -> scanner.scan(host.address(), silent, options(40, 120, 0)))) {
                while (!scan.endsWithin(BETWEEN_LOOKS)) {
                    most = Math.max(most, footprint.threads());
                }
                expect(scan.states()).because("silent ports are filtered").toBe(all(FILTERED, silent));
            }
            expect("threads more than before, during a scan of 40 silent ports", most - before)
                    .because("one selector watches any number of channels, and each thread costs a stack")
                    .suspect("a thread per port", more -> more >= 20)
                    .toBeAtMost(MOST_THREADS);
        }
    }

    @Test
    void waiting_costs_no_processor_time() throws Exception {
        try (LoopbackHost host = LoopbackHost.ipv4()) {
            SortedSet<Integer> silent = host.silent(5);
            scanLivePorts(host, host.open(2), host.closed(2));
            expect(
                            "percent of the time on the processor, one slot a port",
                            percentBusy(host, silent, options(5, 150, 0)))
                    .because("a scan that polls while it waits takes a whole core from everybody else")
                    .suspect("busy loop", used -> used > MOST_PERCENT)
                    .toBeAtMost(MOST_PERCENT);
            expect(
                            "percent of the time on the processor, 5 ports in 2 slots",
                            percentBusy(host, silent, options(2, 50, 0)))
                    .because("a port that waits for a slot is no news: the slots decide when something happens")
                    .suspect("spins while ports wait", used -> used > MOST_PERCENT)
                    .toBeAtMost(MOST_PERCENT);
        }
    }

    /** Looks during the scan as well, because a thread that has ended does not tell any more what it used. */
    private long percentBusy(LoopbackHost host, SortedSet<Integer> silent, ScanOptions options) throws Exception {
        Duration before = footprint.processorTime();
        Duration most = before;
        long start = System.nanoTime();
        try (BackgroundScan scan = BackgroundScan.start(() -> scanner.scan(host.address(), silent, options))) {
            while (!scan.endsWithin(BETWEEN_LOOKS)) {
                most = Collections.max(List.of(most, footprint.processorTime()));
            }
            long took = System.nanoTime() - start;
            most = Collections.max(List.of(most, footprint.processorTime()));
            expect(scan.states()).because("silent ports are filtered").toBe(all(FILTERED, silent));
            return most.minus(before).toNanos() * 100 / took;
        }
    }
}
