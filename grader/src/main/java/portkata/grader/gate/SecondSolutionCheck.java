package portkata.grader.gate;

import java.nio.file.Path;
import java.util.List;
import portkata.grader.house.ExerciseFiles;
import portkata.grader.result.ExerciseResult;
import portkata.grader.result.InOneLine;

/**
 * Proves that the suite grades what the statement says and not how the reference does it.
 *
 * <p>A second right solution, written by someone who knew only the statement, lies among the wrong submissions under
 * the name {@code Another} and the contract's.
 */
record SecondSolutionCheck(ExerciseFiles exercise, Trial trial) {

    static boolean isSecondSolution(ExerciseFiles exercise, Path source) {
        return source.endsWith("Another" + exercise.name() + ".java");
    }

    List<String> findings() {
        return exercise.mistakeSources().stream()
                .filter(source -> isSecondSolution(exercise, source))
                .findFirst()
                .map(this::findings)
                .orElse(
                        List.of(
                                exercise.shown(exercise.mistakesFolder()) + "/Another" + exercise.name()
                                        + ".java is missing: have the exercise solved once from its statement alone, and keep the answer there."));
    }

    private List<String> findings(Path source) {
        ExerciseResult result = trial.of(Mistake.besideTheReference(exercise, source));
        return result.cases().stream()
                .filter(one -> one.verdict().isFailure())
                .findFirst()
                .map(one ->
                        exercise.shown(source) + " is a right answer that loses \"" + one.topic() + ": " + one.name()
                                + "\" (" + InOneLine.of(one.verdict())
                                + "): say in the statement what the case asks, or take the case out.")
                .stream()
                .toList();
    }
}
