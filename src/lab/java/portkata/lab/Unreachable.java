package portkata.lab;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.nio.channels.SocketChannel;
import portkata.NotRunHere;

/**
 * Offers an address that a connection fails to at once, although no packet leaves the machine.
 *
 * <p>Linux gives the loopback network a broadcast address, and refuses TCP to it as "Network is unreachable". One trial
 * finds out whether this system does.
 */
public final class Unreachable {

    private static final byte[] BROADCAST = {127, (byte) 255, (byte) 255, (byte) 255};
    private static final int DISCARD = 9;

    private Unreachable() {}

    /** Gives the address, or throws {@link NotRunHere} where the system treats it otherwise. */
    public static InetAddress ipv4() {
        if (!System.getProperty("os.name", "").startsWith("Linux")) {
            throw new NotRunHere("an unreachable address is needed, and only Linux has one on the loopback interface");
        }
        try (SocketChannel trial = SocketChannel.open()) {
            InetAddress address = InetAddress.getByAddress(BROADCAST);
            trial.configureBlocking(false);
            requireUnreachable(trial, new InetSocketAddress(address, DISCARD));
            return address;
        } catch (IOException otherwise) {
            throw new NotRunHere("an unreachable address is needed, but " + otherwise.getMessage());
        }
    }

    private static void requireUnreachable(SocketChannel trial, InetSocketAddress endpoint) throws IOException {
        try {
            trial.connect(endpoint);
        } catch (SocketException failure) {
            if (String.valueOf(failure.getMessage()).contains("unreachable")) {
                return;
            }
            throw failure;
        }
        throw new IOException(endpoint.getHostString() + " is none here");
    }
}
