package portkata.nonblockingscanner;

import java.net.InetAddress;
import java.util.SortedMap;
import java.util.SortedSet;
import portkata.NotStarted;
import portkata.PortState;

/** Solve it here; the statement is the Javadoc of {@link NonBlockingScanner}. */
public final class NonBlockingScannerSolution implements NonBlockingScanner {

    @Override
    public SortedMap<Integer, PortState> scan(InetAddress host, SortedSet<Integer> ports, ScanOptions options) {
        throw new NotStarted();
    }
}
