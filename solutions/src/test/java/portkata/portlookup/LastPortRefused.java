package portkata.portlookup;

import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import portkata.Transport;

/** Believes that 65535 is the first number that is too high. */
final class LastPortRefused implements PortLookup {

    private final PortLookup right = new PortLookupSolution();

    @Override
    public Optional<String> service(int port, Transport transport) {
        return right.service(checked(port), transport);
    }

    @Override
    public SortedSet<Integer> ports(String service) {
        return right.ports(service);
    }

    @Override
    public Set<Transport> transports(int port) {
        return right.transports(checked(port));
    }

    private static int checked(int port) {
        if (port >= 65_535) {
            throw new IllegalArgumentException("too high: " + port);
        }
        return port;
    }
}
