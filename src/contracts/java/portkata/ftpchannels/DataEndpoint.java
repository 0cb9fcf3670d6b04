package portkata.ftpchannels;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;

/**
 * Holds the place that the data connection will be opened to.
 *
 * @param address where to connect: always the other end of the control connection
 * @param port the port to connect to, 1 to 65535
 * @param ignored the address that a 227 reply named, if it is not {@code address}: not connected to, but worth a line in
 *     the log; empty otherwise, and for every other message
 */
public record DataEndpoint(InetAddress address, int port, Optional<InetAddress> ignored) {

    /** Shows the place, for example {@code 192.0.2.1:50000, ignoring 10.0.0.5}. */
    @Override
    public String toString() {
        return shown(address.getHostAddress(), port)
                + ignored.map(other -> ", ignoring " + other.getHostAddress()).orElse("");
    }

    static String shown(InetSocketAddress endpoint) {
        return shown(endpoint.getHostString(), endpoint.getPort());
    }

    /** Takes the port as it is: a wrong answer has to be shown even if there is no such port. */
    static String shown(String host, Object port) {
        return (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }
}
