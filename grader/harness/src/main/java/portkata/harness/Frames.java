package portkata.harness;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;

/** Sends and receives messages: four bytes of length, then as many bytes. */
public final class Frames {

    private static final int HEADER = 4;

    private Frames() {}

    /** Sends one message, in one piece, so that two writers cannot mix theirs. */
    public static void send(OutputStream out, byte[] message) throws IOException {
        byte[] frame = new byte[HEADER + message.length];
        for (int i = 0; i < HEADER; i++) {
            frame[i] = (byte) (message.length >>> (8 * (3 - i)));
        }
        System.arraycopy(message, 0, frame, HEADER, message.length);
        out.write(frame);
        out.flush();
    }

    /**
     * Waits for one message; empty when the other side has closed the channel.
     *
     * @throws Malformed if the length is impossible; nothing that follows can be understood then
     * @throws IOException if the channel breaks in the middle
     */
    public static Optional<byte[]> receive(InputStream channel) throws IOException {
        // A file stream of its own would try to seek, which a pipe cannot.
        InputStream in = new DataInputStream(channel);
        byte[] header = in.readNBytes(HEADER);
        if (header.length == 0) {
            return Optional.empty();
        } else if (header.length < HEADER) {
            throw new EOFException("the channel ended inside a length");
        }
        int length = 0;
        for (byte one : header) {
            length = (length << 8) | (one & 0xFF);
        }
        // An argument or an answer fills one message at most, with a little around it.
        if (length < 0 || length > Limits.MOST_BYTES + 1024) {
            throw new Malformed("a message of " + length + " bytes");
        }
        byte[] message = in.readNBytes(length);
        if (message.length < length) {
            throw new EOFException("the channel ended inside a message");
        }
        return Optional.of(message);
    }
}
