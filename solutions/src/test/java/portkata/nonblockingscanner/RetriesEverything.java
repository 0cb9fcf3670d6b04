package portkata.nonblockingscanner;

import java.net.InetAddress;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import portkata.PortState;

/** Believes that an answer becomes surer when the port is asked again. */
final class RetriesEverything implements NonBlockingScanner {

    private final NonBlockingScanner right = new NonBlockingScannerSolution();

    @Override
    public SortedMap<Integer, PortState> scan(InetAddress host, SortedSet<Integer> ports, ScanOptions options) {
        SortedMap<Integer, PortState> states = right.scan(host, ports, options);
        SortedSet<Integer> answered = new TreeSet<>(states.keySet());
        answered.removeIf(port -> states.get(port) == PortState.FILTERED);
        for (int i = 0; i < options.retries(); i++) {
            states.putAll(right.scan(host, answered, options));
        }
        return states;
    }
}
