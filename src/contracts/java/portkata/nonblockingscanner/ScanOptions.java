package portkata.nonblockingscanner;

import java.time.Duration;

/**
 * Says how hard and how patiently to scan; the scanner, not this record, refuses nonsense.
 *
 * @param maxInFlight the most sockets open at any moment, 1 or more; it may be far above the number of ports
 * @param timeout how long one attempt may stay without an answer, above zero; it may be days
 * @param retries how many further attempts a silent port gets, 0 or more
 */
public record ScanOptions(int maxInFlight, Duration timeout, int retries) {

    private static final Duration SHOWN_IN_MILLIS = Duration.ofHours(1);

    /** Shows the options in one short line, such as {@code 10 at once, 200 ms, 2 retries}. */
    @Override
    public String toString() {
        return maxInFlight + " at once, " + shownTimeout() + ", " + retries + " retries";
    }

    /** Leaves odd ones, below a millisecond or above an hour, to the duration itself: "PT720H". */
    private String shownTimeout() {
        boolean wholeMillis = timeout.toNanosPart() % 1_000_000 == 0;
        return wholeMillis && timeout.abs().compareTo(SHOWN_IN_MILLIS) < 0
                ? timeout.toMillis() + " ms"
                : timeout.toString();
    }
}
