package portkata.nonblockingscanner;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import portkata.NotRunHere;
import portkata.PortState;

/** Holds what the cases share: sets of ports, expected answers, options and a stopwatch. */
final class Scans {

    /** For ports that answer: they do so at once, so that patience costs nothing and a busy machine spoils nothing. */
    static final ScanOptions PATIENT = new ScanOptions(50, Duration.ofSeconds(5), 0);

    private Scans() {}

    static ScanOptions options(int maxInFlight, int timeoutMillis, int retries) {
        return new ScanOptions(maxInFlight, Duration.ofMillis(timeoutMillis), retries);
    }

    /** Ends a case that asks many closed ports where each refusal takes seconds. */
    static void requireQuickRefusals() {
        if (System.getProperty("os.name", "").startsWith("Windows")) {
            throw new NotRunHere(
                    "Windows takes two seconds to report a refused connection: run this on Linux or macOS");
        }
    }

    @SafeVarargs
    static SortedSet<Integer> ports(Collection<Integer>... groups) {
        SortedSet<Integer> all = new TreeSet<>();
        for (Collection<Integer> group : groups) {
            all.addAll(group);
        }
        return all;
    }

    static SortedMap<Integer, PortState> all(PortState state, Collection<Integer> ports) {
        SortedMap<Integer, PortState> states = new TreeMap<>();
        ports.forEach(port -> states.put(port, state));
        return states;
    }

    static SortedMap<Integer, PortState> both(Map<Integer, PortState> some, Map<Integer, PortState> others) {
        SortedMap<Integer, PortState> states = new TreeMap<>(some);
        states.putAll(others);
        return states;
    }

    /** Tells whether any of {@code ports} was given {@code state}. */
    static boolean anyOf(Collection<Integer> ports, PortState state, Map<Integer, PortState> answer) {
        return ports.stream().anyMatch(port -> answer.get(port) == state);
    }

    /** An answer and the time it took. */
    record Timed(SortedMap<Integer, PortState> states, Duration took) {

        static Timed of(Callable<SortedMap<Integer, PortState>> scan) throws Exception {
            long start = System.nanoTime();
            SortedMap<Integer, PortState> states = scan.call();
            return new Timed(states, Duration.ofNanos(System.nanoTime() - start).truncatedTo(ChronoUnit.MILLIS));
        }
    }

    /** Shortens a lower bound a little, because clocks and timers are read in whole milliseconds. */
    static Duration nearly(int millis) {
        return Duration.ofMillis(millis * 19L / 20);
    }

    static boolean within(Duration value, int fromMillis, int toMillis) {
        return value.compareTo(Duration.ofMillis(fromMillis)) >= 0 && value.compareTo(Duration.ofMillis(toMillis)) < 0;
    }
}
