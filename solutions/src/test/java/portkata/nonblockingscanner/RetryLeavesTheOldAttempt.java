package portkata.nonblockingscanner;

import java.nio.channels.SelectionKey;

/** Believes that a retry replaces the attempt before it, so that only the last one needs closing. */
final class RetryLeavesTheOldAttempt extends Draft {

    @Override
    void closeBeforeRetry(SelectionKey key) {
        key.cancel();
    }
}
