package portkata.kata;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ScopeType;
import portkata.grader.board.Catalogue;
import portkata.grader.house.ExerciseFiles;
import portkata.grader.memory.Memory;
import portkata.grader.memory.Progress;

/** Says where the learner is, what is next, and the three commands that are most useful now. */
@Command(
        name = "kata",
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = KitVersion.class,
        usageHelpAutoWidth = true,
        synopsisSubcommandLabel = "[COMMAND]",
        description = "Graded exercises in the network knowledge that security interviews test.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:everything that was attempted is right",
            "1:something that was attempted is wrong",
            "2:the command was not understood",
            "3:the kit itself failed%n"
        })
final class KataCommand implements Callable<Integer> {

    private final Kit kit;
    private final Exercises exercises;

    /** Is filled by picocli, and passes on what it is filled with. */
    @Mixin
    @SuppressWarnings("UnusedVariable")
    private final ScreenOptions screen;

    KataCommand(Kit kit, Exercises exercises) {
        this.kit = kit;
        this.exercises = exercises;
        this.screen = new ScreenOptions(kit);
    }

    @Override
    public Integer call() {
        Memory memory = kit.memory();
        Progress progress = memory.load();
        ExerciseFiles current = exercises.current(progress);
        KataCommands commands = kit.commands();
        List<String> lines = new ArrayList<>(new Catalogue(kit.look(), progress).draw(exercises.all()));
        lines.add("");
        lines.add((progress.tally(current.name()).isComplete() ? "All done. First: " : "Next: ") + current.number()
                + " " + current.description().title());
        lines.add("      " + current.shown(current.answerSource(ExerciseFiles.LEARNER)));
        lines.add("");
        lines.add(row(commands.on("show", current), "read the statement"));
        lines.add(row(commands.on("watch", current), "grade at every save"));
        lines.add(row(commands.on("hint", current), "get the next hint"));
        lines.addAll(new News(kit).lines());
        lines.addAll(kit.notes(memory.warnings()));
        lines.add("");
        kit.print(lines);
        return ExitCode.FINE;
    }

    private static String row(String command, String what) {
        return String.format("  %-18s %s", command, what);
    }
}
