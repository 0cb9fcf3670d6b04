package portkata.portlookup;

import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import portkata.Transport;

/** Believes that FTP, like the other services, does everything over its control port. */
final class FtpHasOnePort implements PortLookup {

    private final PortLookup right = new PortLookupSolution();

    @Override
    public Optional<String> service(int port, Transport transport) {
        return right.service(port, transport);
    }

    @Override
    public SortedSet<Integer> ports(String service) {
        SortedSet<Integer> found = right.ports(service);
        return found.contains(21) ? new TreeSet<>(Set.of(21)) : found;
    }

    @Override
    public Set<Transport> transports(int port) {
        return right.transports(port);
    }
}
