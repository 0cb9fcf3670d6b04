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
 * @param confirmation what else whoever holds it answers; asked before the question itself
 */
record Misconception(
        String name,
        BiPredicate<ScanType, ProbeOutcome> question,
        Predicate<Optional<Verdict>> answer,
        Predicate<StateClassifier> confirmation) {

    /** Starts the description of a belief; say next where it shows. */
    static Name named(String name) {
        return new Name(name);
    }

    /** Tells whether the belief may be behind an answer; asks for other answers only where it has to. */
    boolean mayBeBehind(StateClassifier classifier, ScanType scan, ProbeOutcome outcome) {
        return question.test(scan, outcome) && confirmation.test(classifier);
    }

    /** Demands a second sign, where one answer may have another cause. */
    Misconception confirmedBy(Predicate<StateClassifier> sign) {
        return new Misconception(name, question, answer, sign);
    }

    record Name(String name) {

        /** Says in which scans, with which outcomes of one kind, the belief shows. */
        <T extends ProbeOutcome> Occasion when(Class<T> kind, BiPredicate<ScanType, T> question) {
            return new Occasion(
                    name, (scan, outcome) -> kind.isInstance(outcome) && question.test(scan, kind.cast(outcome)));
        }
    }

    record Occasion(String name, BiPredicate<ScanType, ProbeOutcome> question) {

        Misconception says(PortState state) {
            return answers(verdict -> verdict.state() == state);
        }

        Misconception says(String reason) {
            return answers(verdict -> verdict.reason().equals(reason));
        }

        Misconception answers(Predicate<Verdict> verdict) {
            return new Misconception(
                    name, question, answer -> answer.filter(verdict).isPresent(), classifier -> true);
        }

        Misconception saysNothing() {
            return new Misconception(name, question, Optional::isEmpty, classifier -> true);
        }
    }
}
