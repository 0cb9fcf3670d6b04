package portkata.nonblockingscanner;

import java.net.InetAddress;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import portkata.PortState;

/** Believes that an interrupt from before the call was meant for somebody else and may be used up. */
final class ClearsAnEarlierInterrupt implements NonBlockingScanner {

    private final NonBlockingScanner right = new NonBlockingScannerSolution();

    @Override
    public SortedMap<Integer, PortState> scan(InetAddress host, SortedSet<Integer> ports, ScanOptions options) {
        boolean cancelled = Thread.interrupted();
        return right.scan(host, cancelled ? new TreeSet<>() : ports, options);
    }
}
