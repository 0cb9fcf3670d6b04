package portkata.lab;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portkata.NotRunHere;

/**
 * Reads the system's own table of TCP sockets, to see attempts that nobody accepts, and who listens.
 *
 * <p>Linux only: proc(5), {@code /proc/net/tcp} and {@code tcp6}. A Java socket stands in {@code tcp6} even when it
 * speaks IPv4, so both are read. A row begins {@code 0: 0100007F:1F90 0100007F:9EB5 02}: number, local and remote
 * endpoint, state, all but the first in hexadecimal; the tenth column is the socket's inode.
 */
final class SocketTable {

    private static final List<Path> TABLES = List.of(Path.of("/proc/net/tcp"), Path.of("/proc/net/tcp6"));
    private static final String ESTABLISHED = "01";
    private static final String SYN_SENT = "02";
    private static final String LISTEN = "0A";

    private SocketTable() {}

    /** One unanswered SYN: where it came from and where it went. */
    record Attempt(int from, int to) {}

    static boolean isReadable() {
        return Files.isReadable(TABLES.get(0));
    }

    static void requireReadable() {
        if (!isReadable()) {
            throw new NotRunHere("unanswered attempts have to be counted, but this system has no " + TABLES.get(0));
        }
    }

    /**
     * Finds the unanswered attempts at {@code ports} of {@code host}.
     *
     * <p>Strangers do not know of a host that has an address of its own. Elsewhere only those of this process and its
     * descendants count, which takes a look into each of them: an attempt that ends meanwhile may be missed.
     */
    static Set<Attempt> attemptsAt(InetAddress host, Collection<Integer> ports) {
        requireReadable();
        String address = Endpoint.inTheTable(host);
        // A socket for both families shows an IPv4 address behind a prefix.
        Predicate<Row> wanted = row -> row.remote().address().endsWith(address)
                && ports.contains(row.remote().port());
        List<Row> rows = Addresses.isExclusive(host) ? rows(SYN_SENT, wanted) : own(SYN_SENT, wanted);
        return rows.stream()
                .map(row -> new Attempt(row.local().port(), row.remote().port()))
                .collect(Collectors.toSet());
    }

    /** Tells whether this process or a descendant holds a connection from {@code port} to itself. */
    static boolean hasSelfConnection(int port) {
        return !own(
                        ESTABLISHED,
                        row -> row.local().equals(row.remote()) && row.local().port() == port)
                .isEmpty();
    }

    /** Finds the ports of this machine, on any address, that somebody listens at. */
    static Set<Integer> listening() {
        return rows(LISTEN, row -> true).stream().map(row -> row.local().port()).collect(Collectors.toSet());
    }

    private static List<Row> own(String state, Predicate<Row> wanted) {
        List<Row> rows = rows(state, wanted);
        Set<Long> own = OwnSockets.among(rows.stream().map(Row::inode).collect(Collectors.toCollection(HashSet::new)));
        rows.removeIf(row -> !own.contains(row.inode()));
        return rows;
    }

    private static List<Row> rows(String state, Predicate<Row> wanted) {
        List<Row> found = new ArrayList<>();
        for (Path table : TABLES) {
            if (Files.isReadable(table)) {
                try (Stream<String> rows = Files.lines(table)) {
                    // Most rows of a busy machine are in another state, and not worth taking apart.
                    rows.skip(1)
                            .filter(row -> row.contains(" " + state + " "))
                            .map(Row::parse)
                            .filter(row -> row.state().equals(state) && wanted.test(row))
                            .forEach(found::add);
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            }
        }
        return found;
    }

    private record Row(Endpoint local, Endpoint remote, String state, long inode) {

        static Row parse(String row) {
            List<String> columns = List.of(row.trim().split("\\s+", 11));
            return new Row(
                    Endpoint.parse(columns.get(1)),
                    Endpoint.parse(columns.get(2)),
                    columns.get(3),
                    Long.parseLong(columns.get(9)));
        }
    }

    private record Endpoint(String address, int port) {

        static Endpoint parse(String hexadecimal) {
            int colon = hexadecimal.indexOf(':');
            return new Endpoint(
                    hexadecimal.substring(0, colon), Integer.parseInt(hexadecimal.substring(colon + 1), 16));
        }

        /** Writes an address as the table does: words of four bytes, each as the processor reads it. */
        static String inTheTable(InetAddress address) {
            ByteBuffer bytes = ByteBuffer.wrap(address.getAddress()).order(ByteOrder.nativeOrder());
            StringBuilder words = new StringBuilder();
            while (bytes.hasRemaining()) {
                words.append(String.format("%08X", bytes.getInt()));
            }
            return words.toString();
        }
    }
}
