package portkata.nonblockingscanner;

import java.net.InetAddress;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import portkata.PortState;

/** Believes that 0 is the lowest port number. */
final class PortZeroIsAPort implements NonBlockingScanner {

    private final NonBlockingScanner right = new NonBlockingScannerSolution();

    @Override
    public SortedMap<Integer, PortState> scan(InetAddress host, SortedSet<Integer> ports, ScanOptions options) {
        SortedSet<Integer> others = new TreeSet<>(ports);
        boolean asked = others.remove(0);
        SortedMap<Integer, PortState> states = new TreeMap<>(right.scan(host, others, options));
        if (asked) {
            states.put(0, PortState.CLOSED);
        }
        return states;
    }
}
