package portkata.stateclassifier;

import java.net.InetSocketAddress;

/**
 * Says that the system call {@code connect} succeeded.
 *
 * @param local the scanner's end of the connection, address and port
 * @param remote the end that was asked for, address and port
 */
public record Connected(InetSocketAddress local, InetSocketAddress remote) implements ProbeOutcome {

    /** Shows both ends, for example {@code connected 192.0.2.1:40001 to 198.51.100.7:22}. */
    @Override
    public String toString() {
        return "connected " + shown(local) + " to " + shown(remote);
    }

    private static String shown(InetSocketAddress end) {
        String host = end.getHostString();
        return (host.contains(":") ? "[" + host + "]" : host) + ":" + end.getPort();
    }
}
