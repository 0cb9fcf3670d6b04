package portkata.nonblockingscanner;

import java.net.InetAddress;
import java.util.SortedMap;
import java.util.SortedSet;
import portkata.PortState;

/** Believes that a port which was silent once is filtered. */
final class NoRetry implements NonBlockingScanner {

    private final NonBlockingScanner right = new NonBlockingScannerSolution();

    @Override
    public SortedMap<Integer, PortState> scan(InetAddress host, SortedSet<Integer> ports, ScanOptions options) {
        return right.scan(
                host, ports, new ScanOptions(options.maxInFlight(), options.timeout(), Math.min(options.retries(), 0)));
    }
}
