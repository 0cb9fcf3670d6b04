package portkata.grading;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Limits how long one call of the submission may take before the case is too slow.
 *
 * <p>The nearest one counts: on the case, on its topic, on its suite. Without any it is {@link #DEFAULT_SECONDS}.
 * Choose it far above what a right answer needs on a busy machine: it ends calls that never return, it does not time.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface CallLimit {

    /** The limit of a call for which nothing else is said, in seconds. */
    int DEFAULT_SECONDS = 5;

    /** Gives the limit in seconds, above 0. */
    int seconds();
}
