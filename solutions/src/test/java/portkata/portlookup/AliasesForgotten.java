package portkata.portlookup;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import portkata.Transport;

/** Believes that a service answers to the one name by which the table lists it. */
final class AliasesForgotten implements PortLookup {

    private final PortLookup right = new PortLookupSolution();

    @Override
    public Optional<String> service(int port, Transport transport) {
        return right.service(port, transport);
    }

    @Override
    public SortedSet<Integer> ports(String service) {
        SortedSet<Integer> found = right.ports(service);
        String wanted = service.strip().toLowerCase(Locale.ROOT);
        return found.stream().anyMatch(port -> isNamed(wanted, port)) ? found : new TreeSet<>();
    }

    @Override
    public Set<Transport> transports(int port) {
        return right.transports(port);
    }

    private boolean isNamed(String wanted, int port) {
        return Arrays.stream(Transport.values())
                .anyMatch(transport -> right.service(port, transport).equals(Optional.of(wanted)));
    }
}
