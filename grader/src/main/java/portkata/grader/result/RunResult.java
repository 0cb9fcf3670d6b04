package portkata.grader.result;

import java.util.List;
import java.util.Optional;

/**
 * Holds the exercises of one run, by number.
 *
 * @param faults what went wrong in the kit itself outside any case, a sentence each
 */
public record RunResult(List<ExerciseResult> exercises, List<String> faults) {

    /** Counts the cases of all exercises. */
    public Tally tally() {
        return Tally.of(exercises.stream()
                .flatMap(exercise -> exercise.cases().stream())
                .toList());
    }

    /** Gives the exercise to work on: the first with something wrong, else the first that is not complete. */
    public Optional<ExerciseResult> current() {
        return exercises.stream()
                .filter(exercise -> exercise.tally().failed() > 0)
                .findFirst()
                .or(() -> exercises.stream()
                        .filter(exercise -> !exercise.tally().isComplete())
                        .findFirst());
    }
}
