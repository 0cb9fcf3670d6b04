package portkata.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import portkata.NotRunHere;
import portkata.NotStarted;

/**
 * States what a case expects of one answer, why it matters, and which mistakes a wrong answer would give away.
 *
 * <pre>{@code
 * expect(lookup.service(514, UDP))
 *         .because("port 514 is shell over TCP and syslog over UDP")
 *         .suspect("keyed by port only", answer -> answer.equals(Optional.of("shell")))
 *         .toBe(Optional.of("syslog"));
 * }</pre>
 *
 * <p>The board shows the last call made before the expectation, so state it right after the call.
 *
 * @param <T> the answer's type
 */
public final class Expect<T> {

    private final Optional<String> observed;
    private final @Nullable T actual;
    private final String why;
    private final List<Suspicion<T>> suspicions = new ArrayList<>();

    private Expect(Optional<String> observed, @Nullable T actual, String why) {
        this.observed = observed;
        this.actual = actual;
        this.why = why;
    }

    /** Starts an expectation about the answer of the call just made. */
    public static <T> Reason<T> expect(@Nullable T answer) {
        return why -> new Expect<>(Optional.empty(), answer, why);
    }

    /**
     * Starts an expectation about something seen from outside the submission.
     *
     * @param observed what was measured, as the board prints it, for example "connections left open"
     * @param value the measurement
     */
    public static <T> Reason<T> expect(String observed, @Nullable T value) {
        return why -> new Expect<>(Optional.of(observed), value, why);
    }

    /**
     * Makes a call that should be refused, and returns the class of the declared exception that it threw.
     *
     * <p>Compare with {@code toBe(IllegalArgumentException.class)}. If the call returns, its answer comes back instead.
     * Only exceptions that the contract declares arrive here; any other one ends the case as crashed.
     */
    public static Object outcomeOf(Callable<?> call) throws Exception {
        try {
            Object answer = call.call();
            return answer == null ? new Words("null") : answer;
        } catch (NotStarted | NotRunHere excuse) {
            throw excuse;
        } catch (Exception declared) {
            return declared.getClass();
        }
    }

    /** Names a mistake that an answer of this kind gives away; HINTS.md explains it under the same name. */
    public Expect<T> suspect(String misconception, Predicate<? super T> wrongAnswer) {
        suspicions.add(new Suspicion<>(misconception, wrongAnswer));
        return this;
    }

    /** Demands an equal answer; arrays are compared by content. */
    public void toBe(@Nullable T expected) {
        if (!Objects.deepEquals(expected, actual)) {
            throw wrong(expected);
        }
    }

    /** Demands a measurement that is not greater than {@code most}. */
    public void toBeAtMost(Comparable<? super T> most) {
        if (actual == null || most.compareTo(actual) < 0) {
            throw wrong(new Words("at most " + Values.show(most)));
        }
    }

    /** Demands a measurement that is not smaller than {@code least}. */
    public void toBeAtLeast(Comparable<? super T> least) {
        if (actual == null || least.compareTo(actual) > 0) {
            throw wrong(new Words("at least " + Values.show(least)));
        }
    }

    /**
     * Demands an answer that holds for {@code rule}; one that is null never does if the rule looks into it.
     *
     * @param expected the rule in words, as the board prints it after "expected"
     */
    public void toSatisfy(String expected, Predicate<? super T> rule) {
        if (!holds(rule)) {
            throw wrong(new Words(expected));
        }
    }

    private boolean holds(Predicate<? super T> rule) {
        try {
            return rule.test(actual);
        } catch (NullPointerException nothingToLookAt) {
            if (actual == null) {
                return false;
            }
            throw nothingToLookAt;
        }
    }

    private WrongAnswer wrong(@Nullable Object expected) {
        Optional<String> misconception = suspicions.stream()
                .filter(suspicion -> suspicion.fits(actual))
                .map(Suspicion::name)
                .findFirst();
        return new WrongAnswer(observed, Values.show(expected), Values.show(actual), why, misconception);
    }

    /** Asks for the reason before anything can be demanded, so that no failure is without one. */
    @FunctionalInterface
    public interface Reason<T> {

        /** Says in one sentence why the right answer matters in practice. */
        Expect<T> because(String why);
    }

    private record Suspicion<T>(String name, Predicate<? super T> wrongAnswer) {

        boolean fits(@Nullable T actual) {
            try {
                return wrongAnswer.test(actual);
            } catch (NullPointerException nothingToLookAt) {
                return false;
            }
        }
    }

    private record Words(String text) {

        @Override
        public String toString() {
            return text;
        }
    }
}
