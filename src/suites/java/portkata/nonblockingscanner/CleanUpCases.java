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

import java.time.Duration;
import java.util.SortedMap;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;
import portkata.PortState;
import portkata.grading.Footprint;
import portkata.lab.LoopbackHost;
import portkata.nonblockingscanner.Scans.Timed;

/** Looks for what a scan leaves behind, and what it costs, from outside it. */
abstract class CleanUpCases {

    private static final Duration SOON = Duration.ofSeconds(2);
    /** A virtual machine opens files and starts threads on its own account while it warms up. */
    private static final long MOST_DESCRIPTORS = 15;

    private static final int MOST_THREADS = 2 + 4;

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
                    .suspect("channel leaked", left -> left == 10)
                    .toBe(0);
        }
    }

    @Test
    void attempts_at_silent_ports_are_ended() {
        try (LoopbackHost host = LoopbackHost.ipv4()) {
            SortedSet<Integer> silent = host.silent(8);
            expect(scanner.scan(host.address(), silent, options(8, 60, 0)))
                    .because("silent ports are filtered")
                    .toBe(all(FILTERED, silent));
            boolean ended = host.awaitAttempts(0, SOON);
            int left = host.attemptsNow();
            scanLivePorts(host, host.open(2), host.closed(2));
            expect("attempts still under way after the scan", ended ? 0 : left)
                    .because("the system repeats the SYN of an attempt that nobody closes, for two minutes")
                    .suspect("gives up without closing", unclosed -> unclosed > 0)
                    .toBe(0);
        }
    }

    @Test
    void thirty_scans_leave_no_descriptor() {
        try (LoopbackHost host = LoopbackHost.ipv4()) {
            SortedSet<Integer> open = host.open(4);
            SortedSet<Integer> closed = host.closed(4);
            scanLivePorts(host, open, closed);
            host.awaitAllClosed(SOON);
            long before = footprint.openFiles();
            for (int i = 0; i < 30; i++) {
                scanLivePorts(host, open, closed);
            }
            host.awaitAllClosed(SOON);
            expect("descriptors left open by 30 scans", footprint.openFiles() - before)
                    .because("a selector holds descriptors of its own, and a scanner that runs every hour runs out of"
                            + " them")
                    .suspect("key leaked", left -> left >= 30 && left <= 120)
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
                while (!scan.endsWithin(Duration.ofMillis(10))) {
                    most = Math.max(most, footprint.threads());
                }
                expect(scan.states()).because("silent ports are filtered").toBe(all(FILTERED, silent));
            }
            expect("threads more than before, during a scan of 40 silent ports", most - before)
                    .because("one selector watches any number of channels, and each thread costs a stack")
                    .suspect("a thread per port", more -> more >= 38)
                    .toBeAtMost(MOST_THREADS);
        }
    }

    @Test
    void waiting_costs_no_processor_time() throws Exception {
        try (LoopbackHost host = LoopbackHost.ipv4()) {
            SortedSet<Integer> silent = host.silent(5);
            scanLivePorts(host, host.open(2), host.closed(2));
            Duration before = footprint.processorTime();
            Timed scan = Timed.of(() -> scanner.scan(host.address(), silent, options(5, 250, 0)));
            long percent = footprint.processorTime().minus(before).toMillis()
                    * 100
                    / Math.max(1, scan.took().toMillis());
            expect(scan.states()).because("silent ports are filtered").toBe(all(FILTERED, silent));
            expect("percent of the elapsed time spent on the processor", percent)
                    .because("a scan that polls while it waits takes a whole core from everybody else")
                    .suspect("busy loop", used -> used > 15)
                    .toBeAtMost(15L);
        }
    }
}
