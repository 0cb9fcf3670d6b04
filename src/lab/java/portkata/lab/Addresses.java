package portkata.lab;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.channels.ServerSocketChannel;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import portkata.NotRunHere;

/**
 * Hands out loopback addresses, so that hosts in use at the same time do not see one another's visitors.
 *
 * <p>All of 127.0.0.0/8 is loopback (RFC 1122, section 3.2.1.3). Linux answers on each of these addresses; other systems
 * on 127.0.0.1 alone, unless somebody adds more.
 */
public final class Addresses {

    /** The address that every system has. */
    static final String LOCALHOST = "127.0.0.1";

    private static final boolean IS_WHOLE_NETWORK_LOCAL =
            System.getProperty("os.name", "").startsWith("Linux");
    private static final int HOSTS = 254;

    /** Other programs may run this kit at the same time: each begins somewhere else. */
    private static final int NETWORK = ThreadLocalRandom.current().nextInt(1, HOSTS);

    private static final AtomicInteger NEXT = new AtomicInteger();

    private Addresses() {}

    /** Tells whether hosts have addresses of their own. */
    public static boolean areMany() {
        return IS_WHOLE_NETWORK_LOCAL;
    }

    /** Tells whether nobody but this kit has a reason to connect to {@code address}. */
    static boolean isExclusive(InetAddress address) {
        return address instanceof Inet4Address && !address.getHostAddress().equals(LOCALHOST);
    }

    /** Reads a literal address that this machine can listen on, or throws {@link NotRunHere} where it cannot. */
    static InetAddress listening(String literal) {
        try (ServerSocketChannel trial = ServerSocketChannel.open()) {
            InetAddress address = InetAddress.getByName(literal);
            trial.bind(new InetSocketAddress(address, 0));
            return address;
        } catch (UnknownHostException impossible) {
            throw new IllegalArgumentException(literal + " should be a literal address", impossible);
        } catch (IOException unavailable) {
            throw new NotRunHere("nothing can listen on " + literal + " here: " + unavailable.getMessage());
        }
    }

    static String next() {
        if (!areMany()) {
            return LOCALHOST;
        }
        int number = NEXT.getAndIncrement();
        return "127." + NETWORK + "." + number / HOSTS % HOSTS + "." + (1 + number % HOSTS);
    }
}
