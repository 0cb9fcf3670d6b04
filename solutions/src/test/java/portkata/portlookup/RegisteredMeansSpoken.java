package portkata.portlookup;

import static portkata.Transport.TCP;
import static portkata.Transport.UDP;

import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import portkata.Transport;

/** Believes that a service is spoken on both transports because IANA registered its number for both. */
final class RegisteredMeansSpoken implements PortLookup {

    private final PortLookup right = new PortLookupSolution();

    @Override
    public Optional<String> service(int port, Transport transport) {
        return right.service(port, transport).or(() -> right.service(port, transport == TCP ? UDP : TCP));
    }

    @Override
    public SortedSet<Integer> ports(String service) {
        return right.ports(service);
    }

    @Override
    public Set<Transport> transports(int port) {
        return right.transports(port).isEmpty() ? Set.of() : Set.of(TCP, UDP);
    }
}
