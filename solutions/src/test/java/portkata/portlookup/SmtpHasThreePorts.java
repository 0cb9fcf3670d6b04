package portkata.portlookup;

import static portkata.Transport.TCP;

import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import portkata.Transport;

/** Believes that 25, 465 and 587 are three ports of one service, because SMTP is spoken on all of them. */
final class SmtpHasThreePorts implements PortLookup {

    private static final Set<Integer> SMTP = Set.of(25, 465, 587);

    private final PortLookup right = new PortLookupSolution();

    @Override
    public Optional<String> service(int port, Transport transport) {
        return transport == TCP && SMTP.contains(port) ? Optional.of("smtp") : right.service(port, transport);
    }

    @Override
    public SortedSet<Integer> ports(String service) {
        SortedSet<Integer> found = right.ports(service);
        return found.contains(25) ? new TreeSet<>(SMTP) : found;
    }

    @Override
    public Set<Transport> transports(int port) {
        return right.transports(port);
    }
}
