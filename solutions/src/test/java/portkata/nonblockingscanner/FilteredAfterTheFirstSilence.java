package portkata.nonblockingscanner;

import java.net.InetAddress;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import portkata.PortState;

/** Believes that FILTERED may stand in the map while a retry is still under way. */
final class FilteredAfterTheFirstSilence implements NonBlockingScanner {

    private final NonBlockingScanner right = new NonBlockingScannerSolution();

    @Override
    public SortedMap<Integer, PortState> scan(InetAddress host, SortedSet<Integer> ports, ScanOptions options) {
        ScanOptions once = new ScanOptions(options.maxInFlight(), options.timeout(), Math.min(options.retries(), 0));
        SortedMap<Integer, PortState> states = new TreeMap<>(right.scan(host, ports, once));
        SortedSet<Integer> silent = new TreeSet<>(states.keySet());
        for (int i = 0; i < options.retries() && !Thread.currentThread().isInterrupted(); i++) {
            silent.removeIf(port -> states.get(port) != PortState.FILTERED);
            states.putAll(right.scan(host, silent, once));
        }
        return states;
    }
}
