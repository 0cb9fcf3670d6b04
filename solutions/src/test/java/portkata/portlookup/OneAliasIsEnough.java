package portkata.portlookup;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import portkata.Transport;

/** Believes that a service has at most one alias, so that a single field will hold it. */
final class OneAliasIsEnough implements PortLookup {

    private static final Set<String> SECOND_ALIASES = Set.of("kerberos-sec", "portmapper");

    private final PortLookup right = new PortLookupSolution();

    @Override
    public Optional<String> service(int port, Transport transport) {
        return right.service(port, transport);
    }

    @Override
    public SortedSet<Integer> ports(String service) {
        String wanted = service.strip().toLowerCase(Locale.ROOT);
        return SECOND_ALIASES.contains(wanted) ? new TreeSet<>() : right.ports(service);
    }

    @Override
    public Set<Transport> transports(int port) {
        return right.transports(port);
    }
}
