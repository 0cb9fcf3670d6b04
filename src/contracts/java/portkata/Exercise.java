package portkata;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks an interface as the contract of one exercise; its Javadoc is the problem statement. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Exercise {

    /** Gives the place in the curriculum, from 1; unique. */
    int number();

    /** Gives the experience that an interviewer would expect of someone who solves it. */
    Tier tier();

    /** Gives the name that the board prints, in a few words. */
    String title();

    /** Gives the time that a reader of the statement needs for a first full solution, in minutes. */
    int minutes();

    /** Names the contracts worth solving first; empty when none is. */
    Class<?>[] after() default {};
}
