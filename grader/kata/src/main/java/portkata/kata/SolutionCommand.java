package portkata.kata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import portkata.grader.board.HintLines;
import portkata.grader.hints.HintBook;
import portkata.grader.hints.HintFile;
import portkata.grader.hints.TopicHints;
import portkata.grader.house.ExerciseFiles;
import portkata.grader.memory.Memory;
import portkata.grader.memory.Progress;

/** Shows the reference solution to whoever has solved the exercise, or gives it up. */
@Command(name = "solution", description = "Show the reference solution, once yours passes.")
final class SolutionCommand implements Callable<Integer> {

    private final Kit kit;

    @Mixin
    private final OneExercise exercise;

    @Option(names = "--give-up", description = "Show it all the same; the board will remember.")
    private boolean isGivenUp;

    SolutionCommand(Kit kit, Exercises exercises) {
        this.kit = kit;
        this.exercise = new OneExercise(exercises);
    }

    @Override
    public Integer call() throws IOException {
        ExerciseFiles wanted = exercise.find();
        Memory memory = kit.memory();
        Progress progress = memory.load();
        boolean isSolved = progress.tally(wanted.name()).isComplete();
        boolean isSeen = progress.givenUp().contains(wanted.name());
        if (!isSolved && !isSeen && !isGivenUp) {
            kit.say(wanted.number() + " " + wanted.description().title() + " is not solved yet. Go on with  "
                    + kit.commands().on("hint", wanted) + "  or see the solution, which the board will remember, with  "
                    + kit.commands().on("solution", wanted) + " --give-up");
            return ExitCode.WRONG;
        }
        if (!isSolved && !isSeen) {
            memory.save(progress.givingUp(wanted.name()));
        }
        kit.print(page(wanted, memory.warnings()));
        return ExitCode.FINE;
    }

    /** Explains first, topic by topic, with the top rung of the ladder; then shows the code, whose comments say why. */
    private List<String> page(ExerciseFiles wanted, List<String> warnings) throws IOException {
        List<String> lines = new ArrayList<>();
        HintBook book = HintFile.read(kit.house().hints());
        book.section(wanted.name())
                .ifPresent(section -> section.topics().forEach((topic, hints) -> {
                    if (hints.rungs().size() == TopicHints.RUNGS) {
                        lines.addAll(new HintLines(kit.look())
                                .of(topic, TopicHints.RUNGS, hints.rungs().get(TopicHints.RUNGS - 1)));
                    }
                }));
        for (Path source : wanted.answerSources(ExerciseFiles.REFERENCE)) {
            if (!source.endsWith("package-info.java")) {
                lines.add("");
                lines.add("=== " + wanted.shown(source));
                lines.add("");
                lines.addAll(Files.readAllLines(source));
            }
        }
        lines.addAll(kit.notes(warnings));
        return lines;
    }
}
