package portkata.portlookup;

import static portkata.Transport.TCP;
import static portkata.Transport.UDP;

import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import portkata.Transport;

/** Believes that HTTPS always runs over TCP, as it did before HTTP/3. */
final class HttpsIsTcpOnly implements PortLookup {

    private final PortLookup right = new PortLookupSolution();

    @Override
    public Optional<String> service(int port, Transport transport) {
        return port == 443 && transport == UDP ? Optional.empty() : right.service(port, transport);
    }

    @Override
    public SortedSet<Integer> ports(String service) {
        return right.ports(service);
    }

    @Override
    public Set<Transport> transports(int port) {
        return port == 443 ? Set.of(TCP) : right.transports(port);
    }
}
