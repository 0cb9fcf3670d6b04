package portkata.ftpchannels;

import java.net.InetAddress;
import java.util.Optional;

/** Believes that a bounce is dangerous to the own network alone. */
final class OnlyPrivateAddressesRefused extends Draft {

    @Override
    DataEndpoint refused(InetAddress named, int port, InetAddress client) {
        boolean isPrivate = named.isSiteLocalAddress() || named.isLoopbackAddress();
        return isPrivate || port < lowestPort()
                ? super.refused(named, port, client)
                : new DataEndpoint(named, port, Optional.empty());
    }
}
