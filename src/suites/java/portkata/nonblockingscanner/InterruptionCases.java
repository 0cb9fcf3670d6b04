package portkata.nonblockingscanner;

import static portkata.PortState.FILTERED;
import static portkata.PortState.OPEN;
import static portkata.grading.Expect.expect;
import static portkata.grading.Expect.outcomeOf;
import static portkata.nonblockingscanner.Scans.all;
import static portkata.nonblockingscanner.Scans.options;
import static portkata.nonblockingscanner.Scans.ports;

import java.time.Duration;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;
import portkata.grading.Expect;
import portkata.grading.Footprint;
import portkata.lab.AttemptWatch;
import portkata.lab.LoopbackHost;
import portkata.lab.Wait;

/** Stops scans that would go on for a long time. */
abstract class InterruptionCases {

    private static final Wait SOON = Wait.atMost(Duration.ofSeconds(3));
    private static final ScanOptions LONG = options(30, 8_000, 1);

    /** Attempts long enough to be seen on a busy machine, and time enough for two of them to be. */
    private static final ScanOptions STUBBORN = options(30, 120, 1_000);

    private static final Wait A_WHILE = Wait.atMost(Duration.ofSeconds(10));

    private static final int INTERRUPTED_SCANS = 12;
    private static final long MOST_DESCRIPTORS = 10;

    private final NonBlockingScanner scanner;
    private final Footprint footprint;

    InterruptionCases(NonBlockingScanner scanner, Footprint footprint) {
        this.scanner = scanner;
        this.footprint = footprint;
    }

    @Test
    void an_interrupt_ends_the_scan_with_what_it_knows() throws Exception {
        try (LoopbackHost host = LoopbackHost.ipv4()) {
            SortedSet<Integer> open = host.open(20);
            SortedSet<Integer> silent = host.silent(5);
            try (BackgroundScan scan =
                    BackgroundScan.start(() -> scanner.scan(host.address(), ports(open, silent), LONG))) {
                interruptAtWork(host, scan, open.size());
                endsSoon(scan);
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
                flagAfter(scan).toBe(true);
            }
            interruptBetweenRetries(host, silent);
        }
    }

    private void interruptBetweenRetries(LoopbackHost host, SortedSet<Integer> silent) throws Exception {
        try (AttemptWatch watch = host.watchAttempts();
                BackgroundScan scan = BackgroundScan.start(() -> scanner.scan(host.address(), silent, STUBBORN))) {
            boolean again = watch.awaitAttemptsAt(silent.first(), 2, A_WHILE.orUntil(scan::isOver));
            scan.interrupt();
            endsSoon(scan);
            expect("a silent port was asked again", again)
                    .because("it has retries left")
                    .toBe(true);
            expect(scan.states())
                    .because("as long as an attempt is left, the port may still answer it")
                    .suspect("filtered after the first silence", states -> states.equals(all(FILTERED, silent)))
                    .toBe(all(FILTERED, ports()));
        }
    }

    @Test
    void an_interrupted_scan_leaves_nothing_open() throws Exception {
        try (LoopbackHost host = LoopbackHost.ipv4()) {
            SortedSet<Integer> open = host.open(4);
            SortedSet<Integer> silent = host.silent(6);
            interruptWhenAllAreAsked(host, open, silent);
            expect("nothing is left open", host.awaitAttempts(0, SOON) && host.awaitAllClosed(SOON))
                    .because("each way out of the method has to close what was opened, not only the usual one")
                    .suspect("closes only on success", clean -> host.attemptsNow() > 0)
                    .toBe(true);
            long before = footprint.openFiles();
            for (int i = 0; i < INTERRUPTED_SCANS; i++) {
                interruptWhenAllAreAsked(host, ports(), silent);
            }
            host.awaitAttempts(0, SOON);
            expect(
                            "descriptors left open by " + INTERRUPTED_SCANS + " interrupted scans",
                            footprint.openFiles() - before)
                    .because("a selector without channels still holds descriptors, on this way out as well")
                    .suspect(
                            "selector leaked on interrupt",
                            left -> left >= INTERRUPTED_SCANS && left <= 4 * INTERRUPTED_SCANS)
                    .toBeAtMost(MOST_DESCRIPTORS);
        }
    }

    private void interruptWhenAllAreAsked(LoopbackHost host, SortedSet<Integer> open, SortedSet<Integer> silent)
            throws Exception {
        int seen = host.connectionsSeen();
        try (BackgroundScan scan =
                BackgroundScan.start(() -> scanner.scan(host.address(), ports(open, silent), LONG))) {
            Wait wait = SOON.orUntil(scan::isOver);
            boolean atWork = host.awaitConnections(seen + open.size(), wait) && host.awaitAttempts(silent.size(), wait);
            scan.interrupt();
            boolean ended = scan.endsWithin(SOON.atMost()); // a scan that failed says here how
            expect("all ports were being asked", atWork)
                    .because("there are slots for all")
                    .toBe(true);
            expect("the scan ended within 3 s of the interrupt", ended)
                    .because("an interrupt that has to wait for a timeout is none")
                    .suspect("interrupt swallowed", inTime -> !inTime)
                    .toBe(true);
        }
    }

    @Test
    void an_interrupt_before_the_call_counts_as_well() throws Exception {
        try (LoopbackHost host = LoopbackHost.ipv4()) {
            SortedSet<Integer> open = host.open(2);
            scansWithoutAnInterrupt(host, open);
            SortedSet<Integer> asked = ports(open, host.silent(3));
            try (BackgroundScan scan =
                    BackgroundScan.startInterrupted(() -> scanner.scan(host.address(), asked, LONG))) {
                endsSoon(scan);
                expect(scan.states()).because("nothing was decided yet").toBe(all(OPEN, ports()));
                flagAfter(scan)
                        .suspect("clears an earlier interrupt", set -> !set)
                        .toBe(true);
            }
            try (BackgroundScan nonsense =
                    BackgroundScan.startInterrupted(() -> scanner.scan(host.address(), asked, options(0, 50, 0)))) {
                expect(outcomeOf(nonsense::states))
                        .because("a bad request is bad whenever it comes")
                        .toBe(IllegalArgumentException.class);
            }
            scansWithoutAnInterrupt(host, open);
            host.awaitConnections(4, SOON);
            expect("connections made by two scans of 2 ports, with a cancelled one between", host.connectionsSeen())
                    .because("a task that is cancelled before it starts does not start")
                    .toBe(4);
        }
    }

    private void scansWithoutAnInterrupt(LoopbackHost host, SortedSet<Integer> open) {
        expect(scanner.scan(host.address(), open, LONG))
                .because("without an interrupt, it scans")
                .toBe(all(OPEN, open));
    }

    private static void endsSoon(BackgroundScan scan) throws Exception {
        expect("the scan ended within 3 s of the interrupt", scan.endsWithin(SOON.atMost()))
                .because("somebody pressed the button because the scan does harm now")
                .suspect("interrupt swallowed", ended -> !ended)
                .toBe(true);
    }

    private static Expect<Boolean> flagAfter(BackgroundScan scan) {
        return expect("the interrupt flag is set after the return", scan.flagAfterwards())
                .because("the caller has its own reasons to know that it was interrupted");
    }

    private static void interruptAtWork(LoopbackHost host, BackgroundScan scan, int connections) throws Exception {
        Wait wait = SOON.orUntil(scan::isOver);
        boolean cameAndWent = host.awaitConnections(connections, wait) && host.awaitAllClosed(wait);
        boolean allCame = host.connectionsSeen() == connections;
        scan.interrupt();
        // A scan that failed says so here.
        boolean closedLater = !cameAndWent && scan.endsWithin(SOON.atMost()) && host.awaitAllClosed(SOON);
        expect("all open ports were connected to, and let go", cameAndWent)
                .because("a port is closed as soon as it is decided, while others still wait")
                .suspect("closes only at the end", done -> allCame && closedLater)
                .toBe(true);
    }
}
