package portkata.ftpchannels;

import java.util.regex.Pattern;

/** Reads numbers as FTP writes them, which is less than {@link Integer#parseInt} takes: no sign, no foreign digits. */
final class Decimals {

    private static final int HIGHEST_OCTET = 0xFF;
    private static final int HIGHEST_PORT = 0xFFFF;

    // Nine digits always fit into an int, and no number of FTP needs more than five.
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}");

    private Decimals() {}

    static int octet(String digits) {
        return number(digits, HIGHEST_OCTET);
    }

    static int port(String digits) {
        return checkedPort(number(digits, HIGHEST_PORT));
    }

    static int checkedPort(int port) {
        if (port == 0) {
            throw new MalformedMessage("no port is 0");
        }
        return port;
    }

    static int number(String digits, int highest) {
        if (!DIGITS.matcher(digits).matches() || Integer.parseInt(digits) > highest) {
            throw new MalformedMessage("a number from 0 to " + highest + " is needed");
        }
        return Integer.parseInt(digits);
    }
}
