package portkata.ftpchannels;

import java.net.InetAddress;
import java.util.Optional;

/** Believes that a client may name the place for its data, as RFC 959 allows. */
final class BouncesAnywhere extends Draft {

    @Override
    DataEndpoint refused(InetAddress named, int port, InetAddress client) {
        return port < lowestPort()
                ? super.refused(named, port, client)
                : new DataEndpoint(named, port, Optional.empty());
    }
}
