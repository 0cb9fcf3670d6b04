package portkata.harness;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;

/** Sends and receives messages: four bytes of length, then as many bytes. */
public final class Frames {

    private Frames() {}

    /** Sends one message, in one piece, so that two writers cannot mix theirs. */
    public static void send(OutputStream out, byte[] message) throws IOException {
        byte[] frame = new byte[4 + message.length];
        for (int i = 0; i < 4; i++) {
            frame[i] = (byte) (message.length >>> (8 * (3 - i)));
        }
        System.arraycopy(message, 0, frame, 4, message.length);
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
        DataInputStream in = new DataInputStream(channel);
        int first = in.read();
        if (first < 0) {
            return Optional.empty();
        }
        int length = (first << 24) | (in.readUnsignedByte() << 16) | in.readUnsignedShort();
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
