package portkata.lab;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;

/**
 * Is somebody who has connected to an open port; what they send is discarded.
 *
 * @param connection to them, non-blocking
 */
record Visitor(SocketChannel connection) {

    private static final int READ_AT_ONCE = 4_096;

    /** Tells whether they have closed or reset the connection, of which nothing is left then. */
    boolean hasLeft() {
        try {
            ByteBuffer discarded = ByteBuffer.allocate(READ_AT_ONCE);
            int read;
            do {
                read = connection.read(discarded.clear());
            } while (read > 0);
            if (read == 0) {
                return false;
            }
            connection.close();
        } catch (IOException reset) {
            dismiss();
        }
        return true;
    }

    /** Ends the connection. */
    void dismiss() {
        try {
            connection.close();
        } catch (IOException alreadyBroken) {
            // It is gone either way.
        }
    }
}
