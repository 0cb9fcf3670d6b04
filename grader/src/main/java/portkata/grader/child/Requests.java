package portkata.grader.child;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import portkata.harness.Frames;

/**
 * Sends messages to a child, one after the other, on the thread of whoever sends.
 *
 * <p>Even a short message can find its pipe full: a submission may write into that as well, and stop reading. Then the
 * sender waits, until {@link Patrol} ends the child, which breaks the pipe. A thread of its own for each child would do
 * the same, and cost every call two changes of threads.
 */
final class Requests {

    private static final long NONE = Long.MAX_VALUE;

    private final OutputStream channel;
    private volatile long dueAt = NONE;

    Requests(OutputStream channel) {
        this.channel = channel;
    }

    /** Sends {@code message}; whether it arrives, the answer tells. */
    void send(byte[] message, Duration limit) {
        synchronized (channel) {
            dueAt = System.nanoTime() + limit.toNanos();
            try {
                Frames.send(channel, message);
            } catch (IOException closed) {
                // The listener hears of it as well, and says how the child ended.
            } finally {
                dueAt = NONE;
            }
        }
    }

    /** Tells whether a message has been under way for longer than its limit. */
    boolean areStuck() {
        long due = dueAt;
        return due != NONE && System.nanoTime() - due > 0;
    }
}
