package portkata.portlookup;

import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import portkata.Transport;

/** Believes that null says best that there is nothing, as a map does for a missing key. */
@SuppressWarnings("NullAway") // to return null is the mistake
final class NullForUnknown implements PortLookup {

    private final PortLookup right = new PortLookupSolution();

    @Override
    public Optional<String> service(int port, Transport transport) {
        Optional<String> found = right.service(port, transport);
        return found.isPresent() ? found : null;
    }

    @Override
    public SortedSet<Integer> ports(String service) {
        return right.ports(service);
    }

    @Override
    public Set<Transport> transports(int port) {
        return right.transports(port);
    }
}
