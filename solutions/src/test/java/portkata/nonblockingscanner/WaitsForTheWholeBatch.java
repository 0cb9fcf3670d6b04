package portkata.nonblockingscanner;

import java.net.InetAddress;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import portkata.PortState;

/** Believes that the next ports may start when all those before them are decided. */
final class WaitsForTheWholeBatch implements NonBlockingScanner {

    private final NonBlockingScanner right = new NonBlockingScannerSolution();

    @Override
    public SortedMap<Integer, PortState> scan(InetAddress host, SortedSet<Integer> ports, ScanOptions options) {
        SortedMap<Integer, PortState> states = new TreeMap<>(right.scan(host, new TreeSet<>(), options));
        SortedSet<Integer> batch = new TreeSet<>();
        for (int port : ports) {
            batch.add(port);
            if (batch.size() == options.maxInFlight() || port == ports.last()) {
                states.putAll(right.scan(host, batch, options));
                batch.clear();
            }
        }
        return states;
    }
}
