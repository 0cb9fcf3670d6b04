package portkata.nonblockingscanner;

import java.net.InetAddress;
import java.util.SortedMap;
import java.util.SortedSet;
import portkata.PortState;

/** Believes that with a selector all ports may as well be asked at once. */
final class IgnoresTheCap implements NonBlockingScanner {

    private final NonBlockingScanner right = new NonBlockingScannerSolution();

    @Override
    public SortedMap<Integer, PortState> scan(InetAddress host, SortedSet<Integer> ports, ScanOptions options) {
        int atOnce = options.maxInFlight() < 1 ? options.maxInFlight() : 5_000;
        return right.scan(host, ports, new ScanOptions(atOnce, options.timeout(), options.retries()));
    }
}
