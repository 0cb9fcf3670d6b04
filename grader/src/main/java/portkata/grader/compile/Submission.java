package portkata.grader.compile;

import java.nio.file.Path;
import java.util.List;
import portkata.grader.house.ExerciseFiles;

/**
 * Describes one answer to one exercise.
 *
 * @param exercise the exercise it answers
 * @param className the class that implements the contract
 * @param main the source that should hold that class
 * @param sources every source that is compiled with it, {@code main} among them if it exists
 */
public record Submission(ExerciseFiles exercise, String className, Path main, List<Path> sources) {

    /** Takes the learner's answer or the reference, as the folder {@code graded} says. */
    public static Submission of(ExerciseFiles exercise, String graded) {
        return new Submission(
                exercise, exercise.answerClass(), exercise.answerSource(graded), exercise.answerSources(graded));
    }

    /** Gives the main source as people type it. */
    public String shown() {
        return exercise.shown(main);
    }
}
