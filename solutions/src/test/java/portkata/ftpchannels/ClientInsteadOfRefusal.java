package portkata.ftpchannels;

import java.net.InetAddress;
import java.util.Optional;

/** Believes that a server may mend a command as a client mends a reply. */
final class ClientInsteadOfRefusal extends Draft {

    @Override
    DataEndpoint refused(InetAddress named, int port, InetAddress client) {
        return port < lowestPort()
                ? super.refused(named, port, client)
                : new DataEndpoint(client, port, Optional.empty());
    }
}
