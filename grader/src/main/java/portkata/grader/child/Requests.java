package portkata.grader.child;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import portkata.harness.Frames;

/**
 * Sends messages to a child, one after the other, and never waits for it.
 *
 * <p>A child that has stopped reading must not stop the grader, and even a short message can find its pipe full: a
 * submission may write into that as well.
 */
final class Requests implements AutoCloseable {

    private final OutputStream channel;
    private final ThreadPoolExecutor sender =
            new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Requests::thread);

    Requests(OutputStream channel) {
        this.channel = channel;
        // Whoever starts the child is right for that, and not whoever happens to ask first.
        sender.prestartCoreThread();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "portkata-sender");
        thread.setDaemon(true);
        return thread;
    }

    void send(byte[] message) {
        try {
            sender.execute(() -> sendNow(message));
        } catch (RejectedExecutionException ended) {
            // Whoever asked hears of the end itself.
        }
    }

    private void sendNow(byte[] message) {
        try {
            Frames.send(channel, message);
        } catch (IOException closed) {
            // The listener hears of it as well, and says how the child ended.
        }
    }

    /** Forgets what has not been sent; for a child that has ended, so that nothing is in the middle of being sent. */
    @Override
    public void close() {
        sender.shutdownNow();
    }
}
