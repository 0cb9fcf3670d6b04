package portkata.nonblockingscanner;

import java.net.InetAddress;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import portkata.PortState;

/** Believes that a port without an answer yet has been silent. */
final class UndecidedIsFiltered implements NonBlockingScanner {

    private final NonBlockingScanner right = new NonBlockingScannerSolution();

    @Override
    public SortedMap<Integer, PortState> scan(InetAddress host, SortedSet<Integer> ports, ScanOptions options) {
        SortedMap<Integer, PortState> states = new TreeMap<>(right.scan(host, ports, options));
        ports.forEach(port -> states.putIfAbsent(port, PortState.FILTERED));
        return states;
    }
}
