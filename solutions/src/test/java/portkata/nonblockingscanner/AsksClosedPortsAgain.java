package portkata.nonblockingscanner;

import java.net.InetAddress;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import portkata.PortState;

/** Believes that a refusal may be an accident and deserves the retries too. */
final class AsksClosedPortsAgain implements NonBlockingScanner {

    private final NonBlockingScanner right = new NonBlockingScannerSolution();

    @Override
    public SortedMap<Integer, PortState> scan(InetAddress host, SortedSet<Integer> ports, ScanOptions options) {
        SortedMap<Integer, PortState> states = right.scan(host, ports, options);
        SortedSet<Integer> closed = new TreeSet<>(states.keySet());
        closed.removeIf(port -> states.get(port) != PortState.CLOSED);
        for (int i = 0; i < options.retries() && !closed.isEmpty(); i++) {
            states.putAll(right.scan(host, closed, options));
        }
        return states;
    }
}
