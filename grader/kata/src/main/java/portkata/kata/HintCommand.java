package portkata.kata;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import portkata.grader.house.ExerciseFiles;
import portkata.grader.memory.Memory;
import portkata.grader.memory.Progress;

/** Gives the next rung of the ladder of the topic at hand, or all that have been given so far. */
@Command(name = "hint", description = "Give the next hint for the topic that you are at.")
final class HintCommand implements Callable<Integer> {

    private final Kit kit;

    @Mixin
    private final OneExercise exercise;

    @Option(names = "--list", description = "List the hints that you have had, topic by topic.")
    private boolean isList;

    HintCommand(Kit kit, Exercises exercises) {
        this.kit = kit;
        this.exercise = new OneExercise(exercises);
    }

    @Override
    public Integer call() {
        Memory memory = kit.memory();
        Progress progress = memory.load();
        ExerciseFiles wanted = exercise.find(progress);
        Hints hints = new Hints(kit, wanted);
        List<String> lines = new ArrayList<>(isList ? hints.had(progress) : hints.next(memory, progress));
        lines.addAll(kit.notes(memory.warnings()));
        kit.print(lines);
        return ExitCode.FINE;
    }
}
