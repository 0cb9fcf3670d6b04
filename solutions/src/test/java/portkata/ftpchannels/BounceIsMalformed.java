package portkata.ftpchannels;

import java.net.InetAddress;

/** Believes that every refusal is one of syntax. */
final class BounceIsMalformed extends Draft {

    @Override
    DataEndpoint refused(InetAddress named, int port, InetAddress client) {
        throw new MalformedMessage("not for you");
    }
}
