package portkata.ftpchannels;

import java.net.InetSocketAddress;

/**
 * Holds the two ends of a control connection; both addresses are of one family.
 *
 * @param client address and port that the client connected from
 * @param server address and port that the server listens on: 21 by default, in general 2 to 65535
 */
public record ControlConnection(InetSocketAddress client, InetSocketAddress server) {

    /** Shows both ends, for example {@code 192.0.2.9:40000 to 192.0.2.1:21}. */
    @Override
    public String toString() {
        return DataEndpoint.shown(client) + " to " + DataEndpoint.shown(server);
    }
}
