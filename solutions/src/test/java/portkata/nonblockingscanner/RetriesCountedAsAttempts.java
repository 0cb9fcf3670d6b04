package portkata.nonblockingscanner;

import java.net.InetAddress;
import java.util.SortedMap;
import java.util.SortedSet;
import portkata.PortState;

/** Believes that the retries include the first attempt. */
final class RetriesCountedAsAttempts implements NonBlockingScanner {

    private final NonBlockingScanner right = new NonBlockingScannerSolution();

    @Override
    public SortedMap<Integer, PortState> scan(InetAddress host, SortedSet<Integer> ports, ScanOptions options) {
        int retries = options.retries() > 0 ? options.retries() - 1 : options.retries();
        return right.scan(host, ports, new ScanOptions(options.maxInFlight(), options.timeout(), retries));
    }
}
