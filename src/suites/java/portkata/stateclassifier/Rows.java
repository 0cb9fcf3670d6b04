package portkata.stateclassifier;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** Runs a method for rows of the table, one case for each {@link Per}. */
@ParameterizedTest(name = "{0}")
@ArgumentsSource(StateTable.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Rows {

    /** Names the scans, with commas between them. */
    String scan();

    /** Names the outcomes in the table's words, with commas between them; each needs a row for one of the scans. */
    String outcome();

    /**
     * Names the counterparts in the same way.
     *
     * <p>Every case asks for the plainest form of each first: whoever has that wrong is not blamed for anything finer.
     */
    String against() default "";

    /** Says which questions share a case; they share it where the answers follow from one another. */
    Per per() default Per.FORM;

    /** Names the outcomes on the board where a list of them would be too long. */
    String called() default "";

    /** Is what a case stands for. */
    enum Per {
        /** One scan and one form of an outcome. */
        FORM,
        /** One outcome in all its forms and in all scans, since its verdict is the same in each. */
        OUTCOME,
        /** One scan and all outcomes, since their verdict is the same for each. */
        SCAN
    }
}
