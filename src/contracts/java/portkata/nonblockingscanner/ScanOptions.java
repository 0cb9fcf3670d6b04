package portkata.nonblockingscanner;

import java.time.Duration;

/**
 * Says how hard and how patiently to scan; the scanner, not this record, refuses nonsense.
 *
 * @param maxInFlight the most connection attempts at any moment, 1 or more; it may be far above the number of ports
 * @param timeout how long one attempt may stay without an answer, above zero
 * @param retries how many further attempts a silent port gets, 0 or more
 */
public record ScanOptions(int maxInFlight, Duration timeout, int retries) {

    /** Shows the options in one short line, such as {@code 10 at once, 200 ms, 2 retries}. */
    @Override
    public String toString() {
        return maxInFlight + " at once, " + timeout.toMillis() + " ms, " + retries + " retries";
    }
}
