package portkata.kata;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import portkata.grader.house.ExerciseFiles;

/** Grades at once, and again at every save. */
@Command(
        name = "watch",
        description = {
            "Grade at every save, until q or Ctrl-C.",
            "Keys: h hint, n next exercise, l list, r run again, a all failures, q quit."
        })
final class WatchCommand implements Callable<Integer> {

    private final Kit kit;
    private final Grading grading;
    private final Exercises exercises;

    @Mixin
    private final OneExercise exercise;

    WatchCommand(Kit kit, Exercises exercises, Grading grading) {
        this.kit = kit;
        this.grading = grading;
        this.exercises = exercises;
        this.exercise = new OneExercise(exercises);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        ExerciseFiles first = exercise.find(kit.memory().load());
        try (Screen screen = kit.hasTerminal() ? TerminalScreen.open(kit) : new PlainScreen(kit);
                Watch watch = new Watch(kit, grading, exercises, screen, first, exercise.isNamed())) {
            return watch.untilStopped();
        }
    }
}
