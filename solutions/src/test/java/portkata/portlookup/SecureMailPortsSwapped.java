package portkata.portlookup;

import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import portkata.Transport;

/** Believes that IMAP over TLS is on 995 and POP3 over TLS on 993. */
final class SecureMailPortsSwapped implements PortLookup {

    private final PortLookup right = new PortLookupSolution();

    @Override
    public Optional<String> service(int port, Transport transport) {
        return right.service(swapped(port), transport);
    }

    @Override
    public SortedSet<Integer> ports(String service) {
        SortedSet<Integer> found = new TreeSet<>();
        right.ports(service).forEach(port -> found.add(swapped(port)));
        return found;
    }

    @Override
    public Set<Transport> transports(int port) {
        return right.transports(port);
    }

    private static int swapped(int port) {
        return port == 993 ? 995 : port == 995 ? 993 : port;
    }
}
