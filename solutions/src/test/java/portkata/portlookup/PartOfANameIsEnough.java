package portkata.portlookup;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import portkata.Transport;

/** Believes that the beginning or the end of a name finds it when no whole name does. */
final class PartOfANameIsEnough implements PortLookup {

    private final PortLookup right = new PortLookupSolution();

    @Override
    public Optional<String> service(int port, Transport transport) {
        return right.service(port, transport);
    }

    @Override
    public SortedSet<Integer> ports(String service) {
        String wanted = service.strip().toLowerCase(Locale.ROOT);
        SortedSet<Integer> whole = right.ports(wanted);
        return whole.isEmpty() && !wanted.isEmpty() ? portsOfAll(wanted) : whole;
    }

    @Override
    public Set<Transport> transports(int port) {
        return right.transports(port);
    }

    private static SortedSet<Integer> portsOfAll(String part) {
        return Rows.ALL.stream()
                .filter(row -> row.name().startsWith(part) || row.name().endsWith(part))
                .map(Row::port)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
