package portkata.portlookup;

import static portkata.Transport.TCP;
import static portkata.Transport.UDP;

import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import portkata.Transport;

/** Believes that a number alone tells the service, so that the transport can be ignored. */
final class KeyedByPortOnly implements PortLookup {

    private final PortLookup right = new PortLookupSolution();

    @Override
    public Optional<String> service(int port, Transport transport) {
        return right.service(port, TCP).or(() -> right.service(port, UDP));
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
