package portkata.nonblockingscanner;

import java.net.InetAddress;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import portkata.PortState;

/** Believes that it is soon enough to look at a port when its turn comes. */
final class ValidatesAsItGoes implements NonBlockingScanner {

    private final NonBlockingScanner right = new NonBlockingScannerSolution();

    @Override
    public SortedMap<Integer, PortState> scan(InetAddress host, SortedSet<Integer> ports, ScanOptions options) {
        SortedSet<Integer> good = new TreeSet<>(ports);
        good.removeIf(port -> port < 1 || port > 65_535);
        SortedMap<Integer, PortState> states = right.scan(host, good, options);
        if (good.size() < ports.size()) {
            throw new IllegalArgumentException("a port is out of range");
        }
        return states;
    }
}
