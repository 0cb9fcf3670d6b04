package portkata.grading;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Nested;

/**
 * Groups the cases of one topic: one line on the board, one ladder of three hints in HINTS.md.
 *
 * <p>Put it on an inner class of a suite together with {@link org.junit.jupiter.api.Order}: topics are graded and
 * listed in that order, and the earliest failing one gets the first hint.
 */
@Documented
@Nested
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Topic {

    /** Gives the name, in lower case and unique in its suite; HINTS.md has a heading that spells it the same. */
    String value();
}
