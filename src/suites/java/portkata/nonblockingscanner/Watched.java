package portkata.nonblockingscanner;

import java.time.Duration;
import portkata.lab.AttemptWatch;
import portkata.lab.LoopbackHost;

/** Repeats a scan until the lab could look often enough at it; what the lab did not see is held against nobody. */
final class Watched {

    private static final int MOST_ROUNDS = 6;

    private Watched() {}

    /**
     * Scans while the lab watches, and checks the first scan that was watched well, or else the last.
     *
     * @param interval how often the lab has to look; each attempt should last a few times as long
     */
    static <T> void scan(LoopbackHost host, Duration interval, Scan<T> scan, Check<T> check) throws Exception {
        boolean isDone = false;
        for (int round = 1; !isDone; round++) {
            try (AttemptWatch watch = host.watchAttempts()) {
                T answer = scan.call();
                isDone = round == MOST_ROUNDS || watch.lookedEvery(interval);
                if (isDone) {
                    check.accept(answer, watch);
                }
            }
        }
    }

    /** Makes the call that is watched. */
    interface Scan<T> {

        T call() throws Exception;
    }

    /** Looks at what came back, and at what the lab saw meanwhile. */
    interface Check<T> {

        void accept(T answer, AttemptWatch watch);
    }
}
