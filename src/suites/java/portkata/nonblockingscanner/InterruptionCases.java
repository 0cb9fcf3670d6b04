package portkata.nonblockingscanner;

import static portkata.PortState.OPEN;
import static portkata.grading.Expect.expect;
import static portkata.nonblockingscanner.Scans.all;
import static portkata.nonblockingscanner.Scans.options;
import static portkata.nonblockingscanner.Scans.ports;

import java.time.Duration;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;
import portkata.lab.LoopbackHost;

/** Stops scans that would go on for a long time. */
abstract class InterruptionCases {

    private static final Duration SOON = Duration.ofSeconds(3);
    private static final ScanOptions LONG = options(30, 8_000, 1);

    private final NonBlockingScanner scanner;

    InterruptionCases(NonBlockingScanner scanner) {
        this.scanner = scanner;
    }

    @Test
    void an_interrupt_ends_the_scan_with_what_it_knows() throws Exception {
        try (LoopbackHost host = LoopbackHost.ipv4()) {
            SortedSet<Integer> open = host.open(20);
            SortedSet<Integer> silent = host.silent(5);
            try (BackgroundScan scan =
                    BackgroundScan.start(() -> scanner.scan(host.address(), ports(open, silent), LONG))) {
                interruptAtWork(host, scan, open.size());
                expect("the scan ended within 3 s of the interrupt", scan.endsWithin(SOON))
                        .because("somebody pressed the button because the scan does harm now")
                        .suspect("interrupt swallowed", ended -> !ended)
                        .toBe(true);
                // A port may just be on its way into the map when the interrupt comes.
                expect(scan.states())
                        .because("what was found before the interrupt is worth as much as after it")
                        .suspect("throws the partial result away", states -> states.isEmpty())
                        .suspect(
                                "undecided is filtered",
                                states -> states.keySet().containsAll(silent))
                        .toSatisfy(
                                "10 or more of the 20 open ports, as OPEN, and no silent port",
                                states -> states.size() >= 10 && states.equals(all(OPEN, states.keySet())));
                expect("the interrupt flag is set after the return", scan.flagAfterwards())
                        .because("the caller has its own reasons to know that it was interrupted")
                        .toBe(true);
            }
        }
    }

    @Test
    void an_interrupted_scan_leaves_nothing_open() throws Exception {
        try (LoopbackHost host = LoopbackHost.ipv4()) {
            SortedSet<Integer> open = host.open(4);
            SortedSet<Integer> silent = host.silent(6);
            try (BackgroundScan scan =
                    BackgroundScan.start(() -> scanner.scan(host.address(), ports(open, silent), LONG))) {
                boolean atWork = host.awaitConnections(open.size(), SOON) && host.awaitAttempts(silent.size(), SOON);
                if (!atWork) {
                    scan.interrupt();
                    scan.endsWithin(SOON); // a scan that failed says here how
                }
                expect("all ports were being asked", atWork)
                        .because("there are slots for all")
                        .toBe(true);
                scan.interrupt();
                expect("the scan ended within 3 s of the interrupt", scan.endsWithin(SOON))
                        .because("an interrupt that has to wait for a timeout is none")
                        .suspect("interrupt swallowed", ended -> !ended)
                        .toBe(true);
                expect("nothing is left open", host.awaitAttempts(0, SOON) && host.awaitAllClosed(SOON))
                        .because("each way out of the method has to close what was opened, not only the usual one")
                        .suspect("closes only on success", clean -> host.attemptsNow() > 0)
                        .toBe(true);
            }
        }
    }

    @Test
    void an_interrupt_before_the_call_counts_as_well() throws Exception {
        try (LoopbackHost host = LoopbackHost.ipv4()) {
            SortedSet<Integer> open = host.open(2);
            expect(scanner.scan(host.address(), open, LONG))
                    .because("without an interrupt, it scans")
                    .toBe(all(OPEN, open));
            SortedSet<Integer> silent = host.silent(3);
            try (BackgroundScan scan =
                    BackgroundScan.startInterrupted(() -> scanner.scan(host.address(), silent, LONG))) {
                expect("the scan ended within 3 s", scan.endsWithin(SOON))
                        .because("a task that is cancelled before it starts should not start")
                        .suspect("interrupt swallowed", ended -> !ended)
                        .toBe(true);
                expect(scan.states()).because("nothing was decided yet").toBe(all(OPEN, ports()));
            }
        }
    }

    private static void interruptAtWork(LoopbackHost host, BackgroundScan scan, int connections) throws Exception {
        boolean cameAndWent = host.awaitConnections(connections, SOON) && host.awaitAllClosed(SOON);
        scan.interrupt();
        boolean closedLater = !cameAndWent && scan.endsWithin(SOON) && host.awaitAllClosed(SOON);
        expect("all open ports were connected to, and let go", cameAndWent)
                .because("a port is closed as soon as it is decided, while others still wait")
                .suspect("closes only at the end", done -> closedLater)
                .toBe(true);
    }
}
