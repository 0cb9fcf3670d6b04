package portkata.grader.subject;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Makes one call of a submission on a thread that can be left behind.
 *
 * <p>For the caller it is as if the call ran on its own thread: an interrupt reaches the submission, before or during
 * the call, and afterwards the caller's interrupt flag is what the submission left.
 */
final class Worker extends Thread {

    private final Supplier<Reply> call;
    private final CompletableFuture<Reply> reply = new CompletableFuture<>();
    private volatile boolean startsInterrupted;
    private volatile boolean endedInterrupted;
    private volatile boolean done;

    Worker(ThreadGroup group, Supplier<Reply> call) {
        super(group, "submission");
        this.call = call;
        setDaemon(true);
    }

    /** Tells whether the call has ended, though the thread may still be on its way out. */
    boolean isDone() {
        return done;
    }

    @Override
    public void run() {
        if (startsInterrupted) {
            interrupt();
        }
        Reply end = call.get();
        endedInterrupted = isInterrupted();
        done = true;
        reply.complete(end);
    }

    /** Makes the call and waits for its end, at most for {@code limit}. */
    Reply call(Duration limit) {
        startsInterrupted = Thread.interrupted();
        start();
        long deadline = System.nanoTime() + limit.toNanos();
        while (true) {
            try {
                Reply end = reply.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
                if (endedInterrupted) {
                    Thread.currentThread().interrupt();
                }
                return end;
            } catch (InterruptedException passedOn) {
                interrupt();
            } catch (TimeoutException neverReturned) {
                interrupt();
                return new Reply.Late();
            } catch (ExecutionException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
