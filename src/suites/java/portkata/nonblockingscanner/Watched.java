package portkata.nonblockingscanner;

import java.time.Duration;
import portkata.lab.AttemptWatch;
import portkata.lab.LoopbackHost;

/**
 * Repeats a scan until the lab could look often enough at it; what the lab did not see is held against nobody.
 *
 * <p>A busy machine gets longer attempts each time, since its lab looks less often: with the same ones it might miss
 * whatever there is to see, time and again, and pass what is wrong.
 */
final class Watched {

    private static final int MOST_ROUNDS = 5;

    /** To be counted, an attempt has to be looked at a few times. */
    private static final int LOOKS = 3;

    private Watched() {}

    /**
     * Scans while the lab watches, and checks the first scan that was watched well, or else the last.
     *
     * @param millis how long an attempt lasts in the first round
     */
    static <T> void scan(LoopbackHost host, int millis, Scan<T> scan, Check<T> check) throws Exception {
        boolean isDone = false;
        for (int round = 1, attempt = millis; !isDone; round++, attempt *= 2) {
            try (AttemptWatch watch = host.watchAttempts()) {
                T answer = scan.with(attempt);
                isDone = round == MOST_ROUNDS || watch.lookedEvery(Duration.ofMillis(attempt / LOOKS));
                if (isDone) {
                    check.accept(answer, attempt, watch);
                }
            }
        }
    }

    /** Makes the call that is watched. */
    interface Scan<T> {

        T with(int millis) throws Exception;
    }

    /** Looks at what came back, and at what the lab saw meanwhile. */
    interface Check<T> {

        void accept(T answer, int millis, AttemptWatch watch);
    }
}
