package portkata.ftpchannels;

import java.net.InetAddress;

/** Holds an address and a port, written as six numbers {@code h1,h2,h3,h4,p1,p2} (RFC 959, section 4.1.2). */
record SixNumbers(InetAddress address, int port) {

    private static final int COUNT = 6;

    static SixNumbers parse(String text) {
        String[] numbers = text.split(",", -1);
        if (numbers.length != COUNT) {
            throw new MalformedMessage(COUNT + " numbers are needed, not " + numbers.length);
        }
        InetAddress address = Literals.ipv4(numbers[0], numbers[1], numbers[2], numbers[3]);
        int port = 256 * Decimals.octet(numbers[4]) + Decimals.octet(numbers[5]);
        return new SixNumbers(address, Decimals.checkedPort(port));
    }
}
