package portkata.nonblockingscanner;

import java.net.InetAddress;
import java.util.SortedMap;
import java.util.SortedSet;
import portkata.PortState;

/** Believes that ports have to be asked one after the other. */
final class Sequential implements NonBlockingScanner {

    private final NonBlockingScanner right = new NonBlockingScannerSolution();

    @Override
    public SortedMap<Integer, PortState> scan(InetAddress host, SortedSet<Integer> ports, ScanOptions options) {
        return right.scan(
                host, ports, new ScanOptions(Math.min(options.maxInFlight(), 1), options.timeout(), options.retries()));
    }
}
