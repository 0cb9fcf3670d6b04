package portkata.lab;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * Says how long to wait for something, and when there is no point in waiting on.
 *
 * @param atMost the longest wait
 * @param inVain tells, whenever it is asked, whether what is awaited cannot come any more
 */
public record Wait(Duration atMost, BooleanSupplier inVain) {

    /** Waits for {@code longest}, whatever happens. */
    public static Wait atMost(Duration longest) {
        return new Wait(longest, () -> false);
    }

    /** Gives up as soon as {@code over} is true as well. */
    public Wait orUntil(BooleanSupplier over) {
        return new Wait(atMost, () -> inVain.getAsBoolean() || over.getAsBoolean());
    }
}
