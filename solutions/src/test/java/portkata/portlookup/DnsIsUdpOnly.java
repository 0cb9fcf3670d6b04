package portkata.portlookup;

import static portkata.Transport.TCP;
import static portkata.Transport.UDP;

import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import portkata.Transport;

/** Believes that DNS is a UDP protocol, and that TCP on 53 is suspicious. */
final class DnsIsUdpOnly implements PortLookup {

    private final PortLookup right = new PortLookupSolution();

    @Override
    public Optional<String> service(int port, Transport transport) {
        return port == 53 && transport == TCP ? Optional.empty() : right.service(port, transport);
    }

    @Override
    public SortedSet<Integer> ports(String service) {
        return right.ports(service);
    }

    @Override
    public Set<Transport> transports(int port) {
        return port == 53 ? Set.of(UDP) : right.transports(port);
    }
}
