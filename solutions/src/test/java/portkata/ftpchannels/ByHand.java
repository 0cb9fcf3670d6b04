package portkata.ftpchannels;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Offers what a reader without patterns needs: a finger on the next character, and addresses made of bytes alone. */
abstract class ByHand implements FtpChannels {

    static InetAddress address(int family, String text) {
        if (family == 2) {
            return address(ipv6(text));
        } else if (family != 1) {
            throw new UnsupportedFamily("no family of mine: " + family);
        }
        Finger finger = new Finger(text);
        byte[] bytes = finger.octets(4, '.');
        finger.end();
        return address(bytes);
    }

    private static byte[] ipv6(String text) {
        int gap = text.indexOf("::");
        List<Integer> head = groups(gap < 0 ? text : text.substring(0, gap));
        List<Integer> tail = groups(gap < 0 ? "" : text.substring(gap + 2));
        int missing = 8 - head.size() - tail.size();
        if (gap < 0 ? missing != 0 : missing < 1) {
            throw new MalformedMessage("not eight groups");
        }
        ByteBuffer bytes = ByteBuffer.allocate(16);
        head.forEach(group -> bytes.putShort(group.shortValue()));
        bytes.position(16 - 2 * tail.size());
        tail.forEach(group -> bytes.putShort(group.shortValue()));
        return bytes.array();
    }

    private static List<Integer> groups(String text) {
        List<Integer> groups = new ArrayList<>();
        for (String group : text.isEmpty() ? new String[0] : text.split(":", -1)) {
            if (!group.matches("[0-9A-Fa-f]{1,4}")) {
                throw new MalformedMessage("no group: " + group);
            }
            groups.add(Integer.parseInt(group, 16));
        }
        return groups;
    }

    static InetAddress address(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Points at the next character of a line. */
    static final class Finger {

        private final String line;
        int at;

        Finger(String line) {
            this.line = line;
            if (line.contains("\r") || line.contains("\n")) {
                throw new MalformedMessage("more than one line");
            }
        }

        char peek() {
            return at < line.length() ? line.charAt(at) : '\n';
        }

        void skipTo(String wanted, int from) {
            at = from;
            while (at < line.length() && wanted.indexOf(peek()) < 0) {
                at++;
            }
        }

        void expect(char c) {
            if (peek() != c) {
                throw new MalformedMessage(c + " is missing");
            }
            at++;
        }

        void refuse(String unwanted) {
            if (unwanted.indexOf(peek()) >= 0) {
                throw new MalformedMessage("too much");
            }
        }

        void end() {
            expect('\n');
        }

        int number(int highest) {
            int begin = at;
            int value = 0;
            while (peek() >= '0' && peek() <= '9') {
                value = Math.min(highest + 1, 10 * value + peek() - '0');
                at++;
            }
            if (at == begin || value > highest) {
                throw new MalformedMessage("no number up to " + highest);
            }
            return value;
        }

        int port() {
            int port = number(65_535);
            if (port == 0) {
                throw new MalformedMessage("port 0");
            }
            return port;
        }

        int twoBytePort() {
            byte[] two = octets(2, ',');
            int port = 256 * (two[0] & 0xFF) + (two[1] & 0xFF);
            if (port == 0) {
                throw new MalformedMessage("port 0");
            }
            return port;
        }

        byte[] octets(int count, char separator) {
            byte[] octets = new byte[count];
            for (int i = 0; i < count; i++) {
                if (i > 0) {
                    expect(separator);
                }
                octets[i] = (byte) number(255);
            }
            return octets;
        }

        char delimiter() {
            char c = peek();
            if (c < 33 || c > 126 || Character.isLetterOrDigit(c) || c == '.' || c == ':') {
                throw new MalformedMessage("no delimiter");
            }
            at++;
            return c;
        }

        String until(char delimiter) {
            int begin = at;
            skipTo(String.valueOf(delimiter), begin);
            expect(delimiter);
            return line.substring(begin, at - 1);
        }
    }
}
