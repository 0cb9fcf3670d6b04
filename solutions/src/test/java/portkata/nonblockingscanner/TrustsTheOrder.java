package portkata.nonblockingscanner;

import java.net.InetAddress;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import portkata.PortState;

/** Believes that the first port of a sorted set is the lowest, whatever its comparator. */
final class TrustsTheOrder implements NonBlockingScanner {

    private final NonBlockingScanner right = new NonBlockingScannerSolution();

    @Override
    public SortedMap<Integer, PortState> scan(InetAddress host, SortedSet<Integer> ports, ScanOptions options) {
        if (!ports.isEmpty() && (ports.first() < 1 || ports.last() > 65_535)) {
            throw new IllegalArgumentException("a port is out of range");
        }
        SortedSet<Integer> good = new TreeSet<>();
        good.addAll(ports);
        return right.scan(host, good.subSet(1, 65_536), options);
    }
}
