package portkata.lab;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import portkata.NotRunHere;

/**
 * Reads the system's own table of TCP sockets, to see attempts that nobody accepts, and who listens.
 *
 * <p>Linux only: proc(5), {@code /proc/net/tcp} and {@code tcp6}. A Java socket stands in {@code tcp6} even when it
 * speaks IPv4, so both are read. A row begins {@code 0: 0100007F:1F90 0100007F:9EB5 02}: number, local and remote
 * endpoint, state, all but the first in hexadecimal.
 */
final class SocketTable {

    private static final List<Path> TABLES = List.of(Path.of("/proc/net/tcp"), Path.of("/proc/net/tcp6"));
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

    /** Finds the unanswered attempts from this machine at its own {@code ports}. */
    static Set<Attempt> attemptsAt(Collection<Integer> ports) {
        requireReadable();
        Set<Attempt> attempts = new HashSet<>();
        forEachRow(SYN_SENT, (local, remote) -> {
            // Only a loopback connection has the same address at both ends.
            if (local.address().equals(remote.address()) && ports.contains(remote.port())) {
                attempts.add(new Attempt(local.port(), remote.port()));
            }
        });
        return attempts;
    }

    /** Finds the ports of this machine, on any address, that somebody listens at. */
    static Set<Integer> listening() {
        Set<Integer> ports = new HashSet<>();
        forEachRow(LISTEN, (local, remote) -> ports.add(local.port()));
        return ports;
    }

    private static void forEachRow(String state, BiConsumer<Endpoint, Endpoint> action) {
        for (Path table : TABLES) {
            if (Files.isReadable(table)) {
                try (Stream<String> rows = Files.lines(table)) {
                    rows.skip(1).forEach(row -> acceptIf(state, row, action));
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            }
        }
    }

    private static void acceptIf(String state, String row, BiConsumer<Endpoint, Endpoint> action) {
        StringTokenizer columns = new StringTokenizer(row);
        columns.nextToken();
        String local = columns.nextToken();
        String remote = columns.nextToken();
        if (columns.nextToken().equals(state)) {
            action.accept(Endpoint.parse(local), Endpoint.parse(remote));
        }
    }

    private record Endpoint(String address, int port) {

        static Endpoint parse(String hexadecimal) {
            int colon = hexadecimal.indexOf(':');
            return new Endpoint(
                    hexadecimal.substring(0, colon), Integer.parseInt(hexadecimal.substring(colon + 1), 16));
        }
    }
}
