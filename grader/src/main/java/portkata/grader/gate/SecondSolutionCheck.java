package portkata.grader.gate;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import portkata.grader.compile.Submission;
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

    static Optional<Submission> secondSolution(ExerciseFiles exercise) {
        return exercise.mistakeSources().stream()
                .filter(source -> isSecondSolution(exercise, source))
                .findFirst()
                .map(source -> Mistake.besideTheReference(exercise, source));
    }

    List<String> findings() {
        return secondSolution(exercise)
                .map(this::findings)
                .orElse(
                        List.of(
                                exercise.shown(exercise.mistakesFolder()) + "/Another" + exercise.name()
                                        + ".java is missing: have the exercise solved once from its statement alone, and keep the answer there."));
    }

    private List<String> findings(Submission second) {
        ExerciseResult result = trial.of(second);
        return result.cases().stream()
                .filter(one -> one.verdict().isFailure())
                .findFirst()
                .map(one -> exercise.shown(second.main()) + " is a right answer that loses \"" + one.topic() + ": "
                        + one.name()
                        + "\" (" + InOneLine.of(one.verdict())
                        + "): say in the statement what the case asks, or take the case out.")
                .stream()
                .toList();
    }
}
