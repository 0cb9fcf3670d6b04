package portkata.grader.gate;

import java.util.ArrayList;
import java.util.List;
import portkata.grader.house.ExerciseFiles;
import portkata.grader.result.Tally;

/** Proves that answers without knowledge earn little: constants, echoes, and the suite's own favourite answer. */
record LazyCheck(ExerciseFiles exercise, Trial trial) {

    private static final double TOO_MUCH = 0.35;

    List<String> findings() {
        List<String> findings = new ArrayList<>();
        for (LazyAnswers lazy : LazyAnswers.allFor(exercise, trial)) {
            Tally tally = Trial.of(exercise, contract -> new LazyHost(lazy)).tally();
            if (tally.share() >= TOO_MUCH) {
                findings.add(
                        exercise.shown(exercise.suiteSource()) + " gives " + tally.passed() + " of " + tally.counted()
                                + " cases to a submission that always answers " + lazy.name()
                                + ": ask for both sides of a boundary in one case.");
            }
        }
        return findings;
    }
}
