package portkata.ftpchannels;

import java.net.InetAddress;

/** Believes that an address in EPRT is written as in a URL or on a command line. */
final class ZonesAndBrackets extends Draft {

    @Override
    InetAddress ipv6(String text) {
        return super.ipv6(text.replaceAll("^\\[|\\]$|%.*$", ""));
    }
}
