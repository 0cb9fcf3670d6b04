package portkata.nonblockingscanner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import portkata.PortState;

/** Refuses bad questions, then lets one {@link Sweep} answer. */
public final class NonBlockingScannerSolution implements NonBlockingScanner {

    private static final int HIGHEST_PORT = 65_535;

    @Override
    public SortedMap<Integer, PortState> scan(InetAddress host, SortedSet<Integer> ports, ScanOptions options) {
        requireSense(ports, options);
        if (ports.isEmpty()) {
            return Collections.emptySortedMap();
        }
        try (Sweep sweep = new Sweep(host, ports, options)) {
            return sweep.run();
        } catch (IOException outOfResources) {
            // This machine's own shortage, of descriptors or source ports, says nothing about any port: it is no state.
            throw new UncheckedIOException(outOfResources);
        }
    }

    private static void requireSense(SortedSet<Integer> ports, ScanOptions options) {
        for (int port : ports) {
            require(port >= 1 && port <= HIGHEST_PORT, "a port is 1 to 65535, not " + port);
        }
        require(options.maxInFlight() >= 1, "maxInFlight is 1 or more, not " + options.maxInFlight());
        require(options.timeout().compareTo(Duration.ZERO) > 0, "the timeout is above zero, not " + options.timeout());
        require(options.retries() >= 0, "retries are 0 or more, not " + options.retries());
    }

    private static void require(boolean sensible, String rule) {
        if (!sensible) {
            throw new IllegalArgumentException(rule);
        }
    }
}
