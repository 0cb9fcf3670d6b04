package portkata.ftpchannels;

import java.net.InetAddress;
import java.util.regex.Pattern;

/** Holds the form that EPRT and the reply to EPSV share: {@code |family|address|port|} (RFC 2428, sections 2 and 3). */
record ExtendedForm(String family, String address, int port) {

    private static final Pattern DELIMITED = Pattern.compile("[!-~&&[^0-9A-Za-z.:]][^\r\n]*");
    private static final int HIGHEST_FAMILY = 0xFFFF;
    private static final int IPV4 = 1;
    private static final int IPV6 = 2;

    static ExtendedForm parse(String text) {
        if (!DELIMITED.matcher(text).matches()) {
            throw new MalformedMessage("a delimiter has to come first");
        }
        // Without the -1, fields that are empty at the end would be lost, and their delimiters not counted.
        String[] fields = text.split(Pattern.quote(text.substring(0, 1)), -1);
        if (fields.length != 5 || !fields[4].isEmpty()) {
            throw new MalformedMessage("three fields are needed, with one delimiter around and between them");
        }
        return new ExtendedForm(fields[1], fields[2], Decimals.port(fields[3]));
    }

    /** Gives the port of a reply, which leaves the two other fields empty. */
    int portAlone() {
        if (!family.isEmpty() || !address.isEmpty()) {
            throw new MalformedMessage("the reply to EPSV tells a port and no address");
        }
        return port;
    }

    /** Gives the address of a command, after a look at its family. */
    InetAddress inetAddress() {
        return switch (Decimals.number(family, HIGHEST_FAMILY)) {
            case IPV4 -> Literals.ipv4(address.split("\\.", -1));
            case IPV6 -> Literals.ipv6(address);
            default -> throw new UnsupportedFamily("family " + family + " is neither 1 (IPv4) nor 2 (IPv6)");
        };
    }
}
