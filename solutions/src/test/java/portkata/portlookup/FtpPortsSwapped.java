package portkata.portlookup;

import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import portkata.Transport;

/** Believes that FTP takes commands on 20 and sends data from 21. */
final class FtpPortsSwapped implements PortLookup {

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
        return port == 20 ? 21 : port == 21 ? 20 : port;
    }
}
