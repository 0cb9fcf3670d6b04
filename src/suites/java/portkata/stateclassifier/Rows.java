package portkata.stateclassifier;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * Runs a method for rows of the table: one case for each outcome and each kind of probe.
 *
 * <p>Scans whose probes a host cannot tell apart share a case, so that copies do not fill the score.
 */
@ParameterizedTest(name = "{0}")
@ArgumentsSource(StateTable.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Rows {

    /** Names the scans, with commas between them. */
    String scan();

    /** Names the outcomes in the table's words, with commas between them; each needs a row for one of the scans. */
    String outcome();

    /** Joins all outcomes of a probe into one case, for answers that mean little without their counterparts. */
    boolean together() default false;
}
