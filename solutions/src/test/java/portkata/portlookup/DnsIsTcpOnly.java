package portkata.portlookup;

import static portkata.Transport.TCP;
import static portkata.Transport.UDP;

import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import portkata.Transport;

/** Believes that a name server, like nearly every other server, is asked over TCP. */
final class DnsIsTcpOnly implements PortLookup {

    private final PortLookup right = new PortLookupSolution();

    @Override
    public Optional<String> service(int port, Transport transport) {
        return port == 53 && transport == UDP ? Optional.empty() : right.service(port, transport);
    }

    @Override
    public SortedSet<Integer> ports(String service) {
        return right.ports(service);
    }

    @Override
    public Set<Transport> transports(int port) {
        return port == 53 ? Set.of(TCP) : right.transports(port);
    }
}
