package portkata.ftpchannels;

import java.net.InetAddress;

/** Believes that FTP is spoken over IPv4 alone. */
final class Ipv6Missing extends Draft {

    @Override
    InetAddress address(String family, String text) {
        if (family.equals("2")) {
            throw new UnsupportedFamily("family 2");
        }
        return super.address(family, text);
    }
}
