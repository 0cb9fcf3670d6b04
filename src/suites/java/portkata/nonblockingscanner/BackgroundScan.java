package portkata.nonblockingscanner;

import java.time.Duration;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import portkata.PortState;

/** Runs one scan in a thread of its own, so that the case can watch it or interrupt it. */
final class BackgroundScan implements AutoCloseable {

    private volatile boolean flagAfterwards;
    private final FutureTask<SortedMap<Integer, PortState>> answer;
    private final Thread thread;

    private BackgroundScan(Callable<SortedMap<Integer, PortState>> scan) {
        answer = new FutureTask<>(() -> {
            SortedMap<Integer, PortState> states = scan.call();
            flagAfterwards = Thread.currentThread().isInterrupted();
            return states;
        });
        thread = new Thread(answer, "scan");
        thread.setDaemon(true);
    }

    static BackgroundScan start(Callable<SortedMap<Integer, PortState>> scan) {
        BackgroundScan background = new BackgroundScan(scan);
        background.thread.start();
        return background;
    }

    static BackgroundScan startInterrupted(Callable<SortedMap<Integer, PortState>> scan) {
        return start(() -> {
            Thread.currentThread().interrupt();
            return scan.call();
        });
    }

    void interrupt() {
        thread.interrupt();
    }

    /** Says whether the scan has ended, rightly or not. */
    boolean isOver() {
        return answer.isDone();
    }

    /** Says whether the scan ended in time. */
    boolean endsWithin(Duration limit) throws Exception {
        try {
            answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stillRunning) {
            return false;
        } catch (ExecutionException failed) {
            throw unwrapped(failed);
        }
    }

    /** Gives the answer, waiting for it. */
    SortedMap<Integer, PortState> states() throws Exception {
        try {
            return answer.get();
        } catch (ExecutionException failed) {
            throw unwrapped(failed);
        }
    }

    boolean flagAfterwards() {
        return flagAfterwards;
    }

    private static Exception unwrapped(ExecutionException failed) {
        if (failed.getCause() instanceof Error error) {
            throw error;
        }
        return failed.getCause() instanceof Exception exception ? exception : failed;
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
