package portkata.kata;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Puts the commands together, and decides what an error looks like. */
final class CommandLines {

    /** Describes all the others to a shell. */
    private static final String COMPLETION = "completion";

    private CommandLines() {}

    /** Describes the command that {@code arguments} begin with; all of them where they begin with none, for the help. */
    static CommandLine of(Kit kit, String[] arguments) {
        Exercises exercises = kit.exercises();
        Map<String, Supplier<Object>> commands = commands(kit, exercises);
        CommandLine line = new CommandLine(new KataCommand(kit, exercises));
        String wanted = arguments.length == 0 ? "" : arguments[0];
        if (commands.containsKey(wanted) && !wanted.equals(COMPLETION)) {
            // To describe a command takes longer than to run most of them.
            line.addSubcommand(wanted, commands.get(wanted).get());
        } else {
            commands.forEach((name, command) -> line.addSubcommand(name, command.get()));
        }
        return line.setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setParameterExceptionHandler((mistake, typed) -> sayWhatIsWrong(mistake))
                .setExecutionExceptionHandler((failure, command, result) -> sayWhatFailed(failure, command));
    }

    private static Map<String, Supplier<Object>> commands(Kit kit, Exercises exercises) {
        Grading grading = new Grading(kit);
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("list", () -> new ListCommand(kit));
        commands.put("show", () -> new ShowCommand(kit, exercises));
        commands.put("grade", () -> new GradeCommand(kit, exercises, grading));
        commands.put("watch", () -> new WatchCommand(kit, exercises, grading));
        commands.put("hint", () -> new HintCommand(kit, exercises));
        commands.put("reset", () -> new ResetCommand(kit, exercises));
        commands.put("solution", () -> new SolutionCommand(kit, exercises));
        commands.put("stats", () -> new StatsCommand(kit));
        commands.put(COMPLETION, AutoComplete.GenerateCompletion::new);
        return commands;
    }

    /** One sentence, a suggestion where there is one, and where to read more. */
    private static int sayWhatIsWrong(CommandLine.ParameterException mistake) {
        CommandLine line = mistake.getCommandLine();
        line.getErr().println(sentence(mistake));
        if (!CommandLine.UnmatchedArgumentException.printSuggestions(mistake, line.getErr())) {
            line.getErr().println("Read  " + line.getCommandSpec().qualifiedName() + " --help");
        }
        line.getErr().flush();
        return ExitCode.USAGE;
    }

    private static String sentence(CommandLine.ParameterException mistake) {
        return mistake instanceof CommandLine.UnmatchedArgumentException unmatched
                ? "\"" + mistake.getCommandLine().getCommandSpec().qualifiedName() + "\" does not know \""
                        + String.join(" ", unmatched.getUnmatched()) + "\"."
                : String.valueOf(mistake.getMessage());
    }

    private static int sayWhatFailed(Exception failure, CommandLine line) throws Exception {
        if (Boolean.getBoolean("portkata.trace")) {
            throw failure;
        }
        line.getErr()
                .println("The kit itself failed (" + failure + "). This is not your mistake: please report it with the"
                        + " command that you typed.");
        line.getErr().flush();
        return ExitCode.KIT_FAILED;
    }
}
