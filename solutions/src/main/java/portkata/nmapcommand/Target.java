package portkata.nmapcommand;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/**
 * Holds the one host of a command.
 *
 * <p>It lists what a host may look like, not what is dangerous: whatever has another form is refused, and with it every
 * option, range and separator that nmap knows or will know.
 */
record Target(String host, boolean isIpv6) {

    private static final String OCTET = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
    private static final Pattern IPV4 = Pattern.compile(OCTET + "(?:\\." + OCTET + "){3}");

    /** Demands colons, so that Java reads an address and asks no name server. */
    private static final Pattern LIKE_IPV6 = Pattern.compile("(?:[0-9A-Fa-f]{0,4}:){2,8}[0-9A-Fa-f]{0,4}");

    private static final String END_OF_LABEL = "(?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern NAME =
            Pattern.compile("(?:[A-Za-z0-9]" + END_OF_LABEL + "\\.)*[A-Za-z]" + END_OF_LABEL);
    private static final int LONGEST_NAME = 253;

    static Target of(String host, boolean overIpv6) {
        if (isIpv6Address(host)) {
            return new Target(host, true);
        }
        if (isName(host) || (isIpv4Address(host) && !overIpv6)) {
            return new Target(host, overIpv6);
        }
        throw new IllegalArgumentException("not one host, or not over this version of IP: \"" + host + "\"");
    }

    private static boolean isIpv4Address(String host) {
        return IPV4.matcher(host).matches();
    }

    private static boolean isIpv6Address(String host) {
        if (!LIKE_IPV6.matcher(host).matches()) {
            return false;
        }
        try {
            InetAddress.getByName(host);
            return true;
        } catch (UnknownHostException malformed) {
            return false;
        }
    }

    private static boolean isName(String host) {
        return host.length() <= LONGEST_NAME && NAME.matcher(host).matches();
    }
}
