package portkata.ftpchannels;

import java.net.InetAddress;

/** Believes that an address has one spelling, the one that Java prints. */
final class AddressesComparedAsText extends Draft {

    @Override
    boolean isClient(String text, InetAddress named, InetAddress client) {
        return text.equals(client.getHostAddress());
    }
}
