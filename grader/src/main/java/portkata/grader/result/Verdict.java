package portkata.grader.result;

import java.util.Optional;

/** Tells how one case ended. */
public sealed interface Verdict {

    /** Says that every expectation held. */
    record Passed() implements Verdict {}

    /** Says that an answer or a measurement was wrong, and by which call, expectation and reason. */
    record WrongAnswer(
            Optional<String> call,
            Optional<String> observed,
            Optional<String> expected,
            String actual,
            Optional<String> why,
            Optional<String> misconception,
            Optional<String> lookAt)
            implements Verdict {}

    /** Says that a call threw what its contract does not declare, or a declared exception where an answer was due. */
    record Crashed(String call, String what, Optional<String> lookAt) implements Verdict {}

    /** Says that a call did not return within its limit. */
    record TooSlow(String call, Optional<String> lookAt) implements Verdict {}

    /** Says in one sentence why the submission could not be called at all. */
    record Unusable(String sentence) implements Verdict {}

    /** Says that the case was not tried, because something it needs has failed already. */
    record Skipped(String reason) implements Verdict {}

    /** Says that this system cannot make what the case needs. */
    record NotRunHere(String reason) implements Verdict {}

    /** Says that the case met a stub. */
    record NotStarted() implements Verdict {}

    /** Says that the suite or the grader is at fault, not the learner. */
    record KitFault(String what) implements Verdict {}

    /** Tells whether the case turns the build red: something attempted is wrong. */
    default boolean isFailure() {
        return this instanceof WrongAnswer
                || this instanceof Crashed
                || this instanceof TooSlow
                || this instanceof Unusable
                || this instanceof KitFault;
    }

    /** Tells whether the case earned its point. */
    default boolean isPassed() {
        return this instanceof Passed;
    }

    /** Gives the mistake that the verdict gives away, by its name in HINTS.md. */
    default Optional<String> misconceptionFound() {
        return this instanceof WrongAnswer wrong ? wrong.misconception() : Optional.empty();
    }
}
