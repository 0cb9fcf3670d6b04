package portkata.portlookup;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portkata.Transport;

/** Answers each question by one pass over the table: with fifty rows an index would cost more than it saves. */
public final class PortLookupSolution implements PortLookup {

    private static final int LOWEST_PORT = 1;
    private static final int HIGHEST_PORT = 0xFFFF;

    @Override
    public Optional<String> service(int port, Transport transport) {
        return rowsAt(port)
                .filter(row -> row.transports().contains(transport))
                .map(Row::name)
                .findFirst();
    }

    @Override
    public SortedSet<Integer> ports(String service) {
        // Under a Turkish locale "IMAP" would otherwise become "ımap", with a dotless i, and be unknown.
        String wanted = service.strip().toLowerCase(Locale.ROOT);
        return Rows.ALL.stream()
                .filter(row -> row.isCalled(wanted))
                .map(Row::port)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public Set<Transport> transports(int port) {
        return rowsAt(port)
                .flatMap(row -> row.transports().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Transport.class)));
    }

    private static Stream<Row> rowsAt(int port) {
        if (port < LOWEST_PORT || port > HIGHEST_PORT) {
            throw new IllegalArgumentException(
                    "a port is a number from " + LOWEST_PORT + " to " + HIGHEST_PORT + ", not " + port);
        }
        return Rows.ALL.stream().filter(row -> row.port() == port);
    }
}
// 29
