package portkata.grading;

import java.util.Optional;
import org.opentest4j.AssertionFailedError;

/** Carries a wrong answer from the case to the board: what was seen, expected and found, why it matters, what it tells. */
public final class WrongAnswer extends AssertionFailedError {

    private static final long serialVersionUID = 1L;

    private final transient Optional<String> observed;
    private final String expected;
    private final String actual;
    private final String why;
    private final transient Optional<String> misconception;

    WrongAnswer(Optional<String> observed, String expected, String actual, String why, Optional<String> misconception) {
        super(
                observed.map(what -> what + ": ").orElse("") + "expected " + expected + ", but was " + actual + "; "
                        + why,
                expected,
                actual);
        this.observed = observed;
        this.expected = expected;
        this.actual = actual;
        this.why = why;
        this.misconception = misconception;
    }

    /** Gives what was measured from outside; empty when the answer itself is wrong. */
    public Optional<String> observed() {
        return observed;
    }

    /** Gives the right answer, or the rule that it follows, in words. */
    public String expected() {
        return expected;
    }

    /** Gives the submission's answer or the measurement, in words. */
    public String actual() {
        return actual;
    }

    /** Gives the reason that the suite states. */
    public String why() {
        return why;
    }

    /** Gives the mistake that this answer gives away, by its name in HINTS.md. */
    public Optional<String> misconception() {
        return misconception;
    }
}
