package portkata.lab;

import com.sun.management.UnixOperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import portkata.NotRunHere;

/**
 * Leaves the system one source port only, so that the next connection from 127.0.0.1 to that port connects to itself.
 *
 * <p>Linux looks for a source port first among those with the parity of the range's lower end (ip_local_port_range, see
 * ip(7)), and passes over every port number that somebody has bound, on whatever address. So all of that parity are
 * bound here, but one. They are bound on a neighbouring address, where no earlier connection is in the way:
 * one that is in TIME_WAIT on 127.0.0.1 could not be bound there, and would still be used as a source.
 *
 * <p>Keep it for one call only: whoever connects meanwhile is left with the other half of the range.
 */
public final class PortDrought implements AutoCloseable {

    private static final Path RANGE = Path.of("/proc/sys/net/ipv4/ip_local_port_range");
    private static final byte[] HOST = {127, 0, 0, 1};
    private static final byte[] NEIGHBOUR = {127, 0, 0, 2};
    private static final int DESCRIPTORS_FOR_OTHERS = 500;

    private final Holdings taken = new Holdings();
    private int onlyPort;

    private PortDrought() {}

    /** Takes the ports, or throws {@link NotRunHere} where the system cannot. */
    public static PortDrought ipv4() {
        PortDrought drought = new PortDrought();
        try {
            drought.spread();
            return drought;
        } catch (IOException failure) {
            drought.close();
            throw new NotRunHere("all source ports but one have to be taken, but " + failure.getMessage());
        } catch (NotRunHere excuse) {
            drought.close();
            throw excuse;
        }
    }

    /** Gives the one source port that is left; it has no listener. */
    public int onlyPort() {
        return onlyPort;
    }

    /** Tells whether this program still holds a connection from that port to itself; also after {@link #close}. */
    public boolean hasSelfConnection() {
        return SocketTable.hasSelfConnection(onlyPort);
    }

    private void spread() throws IOException {
        if (!Files.isReadable(RANGE)) {
            throw new NotRunHere(
                    "all source ports but one have to be taken, but this system does not tell their range");
        }
        String[] range = firstLine(RANGE).trim().split("\\s+", 2);
        int low = Integer.parseInt(range[0]);
        int high = Integer.parseInt(range[1]);
        requireDescriptors((high - low) / 2 + DESCRIPTORS_FOR_OTHERS);
        for (int port = low; port <= high; port += 2) {
            if (onlyPort == 0 && isFree(port)) {
                onlyPort = port;
            } else {
                take(port);
            }
        }
    }

    private static boolean isFree(int port) throws IOException {
        try (SocketChannel trial = SocketChannel.open()) {
            trial.bind(new InetSocketAddress(InetAddress.getByAddress(HOST), port));
            return true;
        } catch (BindException inUse) {
            return false;
        }
    }

    private void take(int port) throws IOException {
        SocketChannel holder = taken.keep(SocketChannel.open());
        try {
            holder.bind(new InetSocketAddress(InetAddress.getByAddress(NEIGHBOUR), port));
        } catch (BindException boundAlready) {
            holder.close();
        }
    }

    /** Reads in one go: the system answers a second read of these files with nothing. */
    private static String firstLine(Path setting) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(setting)) {
            return String.valueOf(reader.readLine());
        }
    }

    private static void requireDescriptors(int needed) {
        if (ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean system) {
            long free = system.getMaxFileDescriptorCount() - system.getOpenFileDescriptorCount();
            if (free < needed) {
                throw new NotRunHere("all source ports but one have to be taken, which needs " + needed
                        + " file descriptors, and only " + free + " are free: see ulimit -n");
            }
        }
    }

    /** Gives the ports back. */
    @Override
    public void close() {
        taken.close();
    }
}
