package portkata.ftpchannels;

import java.net.InetAddress;
import java.util.Optional;

/** Believes that an address which is not used is not worth a word. */
final class IgnoresInSilence extends Draft {

    @Override
    DataEndpoint told(InetAddress named, InetAddress server, int port) {
        return new DataEndpoint(server, port, Optional.empty());
    }
}
