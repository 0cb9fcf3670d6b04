package portkata.portlookup;

import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import portkata.Transport;

/** Believes that ports are counted from 0, as arrays are. */
final class ZeroIsAPort implements PortLookup {

    private final PortLookup right = new PortLookupSolution();

    @Override
    public Optional<String> service(int port, Transport transport) {
        return port == 0 ? Optional.empty() : right.service(port, transport);
    }

    @Override
    public SortedSet<Integer> ports(String service) {
        return right.ports(service);
    }

    @Override
    public Set<Transport> transports(int port) {
        return port == 0 ? Set.of() : right.transports(port);
    }
}
