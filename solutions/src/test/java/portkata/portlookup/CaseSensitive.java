package portkata.portlookup;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import portkata.Transport;

/** Believes that names come in lower case, as the table prints them. */
final class CaseSensitive implements PortLookup {

    private final PortLookup right = new PortLookupSolution();

    @Override
    public Optional<String> service(int port, Transport transport) {
        return right.service(port, transport);
    }

    @Override
    public SortedSet<Integer> ports(String service) {
        return service.equals(service.toLowerCase(Locale.ROOT)) ? right.ports(service) : new TreeSet<>();
    }

    @Override
    public Set<Transport> transports(int port) {
        return right.transports(port);
    }
}
