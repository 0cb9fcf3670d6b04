package portkata.serviceidentifier;

import java.nio.charset.StandardCharsets;

/**
 * Holds the first bytes that a server sent, as they came: the client may have sent something first, or nothing.
 *
 * @param bytes 0 to 65,536 of them; a connection that was cut, or a reader that stopped, may end them anywhere
 */
@SuppressWarnings("ArrayRecordComponent") // bytes are what a socket gives, and nobody compares banners
public record Banner(byte[] bytes) {

    private static final int HEAD = 120;
    private static final int TAIL = 30;

    /** Shows the bytes as text, with {@code \r}, {@code \n} and {@code \xFF} for what does not print; long ones cut. */
    @Override
    public String toString() {
        if (bytes.length <= HEAD + TAIL) {
            return '"' + shown(0, bytes.length) + '"';
        }
        return '"' + shown(0, HEAD) + " … " + shown(bytes.length - TAIL, bytes.length) + "\", " + bytes.length
                + " bytes";
    }

    private String shown(int from, int to) {
        StringBuilder shown = new StringBuilder();
        for (char c : new String(bytes, from, to - from, StandardCharsets.ISO_8859_1).toCharArray()) {
            if (c == '\r') {
                shown.append("\\r");
            } else if (c == '\n') {
                shown.append("\\n");
            } else if (c < ' ' || c > '~') {
                shown.append(String.format("\\x%02X", (int) c));
            } else {
                shown.append(c);
            }
        }
        return shown.toString();
    }
}
