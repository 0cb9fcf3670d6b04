package portkata.ftpchannels;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/** Reads addresses without ever asking a name server. */
final class Literals {

    /** Lets through what is at least built like IPv6: with a colon in it, Java looks for no host of that name. */
    private static final Pattern IPV6 = Pattern.compile("(?:[0-9A-Fa-f]{0,4}:){2,8}[0-9A-Fa-f]{0,4}");

    private Literals() {}

    static InetAddress ipv4(String... numbers) {
        if (numbers.length != 4) {
            throw new MalformedMessage("an IPv4 address has four numbers, not " + numbers.length);
        }
        byte[] octets = new byte[4];
        for (int i = 0; i < octets.length; i++) {
            octets[i] = (byte) Decimals.octet(numbers[i]);
        }
        try {
            return InetAddress.getByAddress(octets);
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static InetAddress ipv6(String text) {
        if (!IPV6.matcher(text).matches()) {
            throw new MalformedMessage("an IPv6 address has groups of up to four hexadecimal digits between colons");
        }
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException illFormed) {
            throw new MalformedMessage("not an IPv6 address: " + illFormed.getMessage());
        }
    }
}
