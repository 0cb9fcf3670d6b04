package portkata.grader.gate;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import portkata.grader.compile.Submission;
import portkata.grader.house.ExerciseFiles;
import portkata.grader.result.CaseResult;
import portkata.grader.result.ExerciseResult;
import portkata.grader.result.InOneLine;

/** Proves that the right answer earns everything, three times in a row. */
record ReferenceCheck(ExerciseFiles exercise, Trial trial) {

    private static final int RUNS = 3;

    List<String> findings() {
        Submission reference = Submission.of(exercise, ExerciseFiles.REFERENCE);
        ExerciseResult first = trial.of(reference);
        Optional<String> repeated = repeatedName(first);
        if (repeated.isPresent()) {
            return List.of(exercise.shown(exercise.suiteSource()) + " has two cases named \"" + repeated.get()
                    + "\": give each a name of its own, since progress is remembered by name.");
        }
        if (!first.tally().isComplete()) {
            return List.of(first.unusable().map(sentence -> sentence + ".").orElseGet(() -> lostPoint(first)));
        }
        Map<String, String> verdicts = Trial.verdicts(first);
        for (int run = 2; run <= RUNS; run++) {
            Map<String, String> again = Trial.verdicts(trial.of(reference));
            if (!again.equals(verdicts)) {
                return List.of(exercise.shown(exercise.suiteSource()) + " does not decide the same way in run " + run
                        + ": " + Trial.difference(verdicts, again) + "; take out what depends on chance or time.");
            }
        }
        return List.of();
    }

    private String lostPoint(ExerciseResult result) {
        String file = exercise.shown(exercise.answerSource(ExerciseFiles.REFERENCE));
        return result.cases().stream()
                .filter(one -> !one.verdict().isPassed())
                .findFirst()
                .map(one -> file + " loses \"" + one.topic() + ": " + one.name() + "\" (" + InOneLine.of(one.verdict())
                        + "): mend the solution or the case.")
                .orElse(file + " earned no point: let the suite run at least one case here.");
    }

    private static Optional<String> repeatedName(ExerciseResult result) {
        Set<String> seen = new HashSet<>();
        return result.cases().stream()
                .map(ReferenceCheck::fullName)
                .filter(name -> !seen.add(name))
                .findFirst();
    }

    private static String fullName(CaseResult one) {
        return one.topic() + ": " + one.name();
    }
}
