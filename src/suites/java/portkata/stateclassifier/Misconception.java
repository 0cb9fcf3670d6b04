package portkata.stateclassifier;

import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import portkata.PortState;

/**
 * Recognises one mistaken belief by the wrong answer that it leads to.
 *
 * @param name its name in HINTS.md
 * @param question the scans and outcomes in which it shows
 * @param answer the wrong answers that give it away there
 */
record Misconception(String name, BiPredicate<ScanType, ProbeOutcome> question, Predicate<Optional<Verdict>> answer) {

    /** Starts the description of a belief; say next where it shows. */
    static Name named(String name) {
        return new Name(name);
    }

    boolean mayShowIn(ScanType scan, ProbeOutcome outcome) {
        return question.test(scan, outcome);
    }

    record Name(String name) {

        /** Says in which scans, with which outcomes of one kind, the belief shows. */
        <T extends ProbeOutcome> Question when(Class<T> kind, BiPredicate<ScanType, T> question) {
            return new Question(
                    name, (scan, outcome) -> kind.isInstance(outcome) && question.test(scan, kind.cast(outcome)));
        }
    }

    record Question(String name, BiPredicate<ScanType, ProbeOutcome> question) {

        Misconception says(PortState state) {
            return answers(verdict -> verdict.state() == state);
        }

        Misconception says(String reason) {
            return answers(verdict -> verdict.reason().equals(reason));
        }

        Misconception answers(Predicate<Verdict> verdict) {
            return new Misconception(
                    name, question, answer -> answer.filter(verdict).isPresent());
        }

        Misconception saysNothing() {
            return new Misconception(name, question, Optional::isEmpty);
        }
    }
}
