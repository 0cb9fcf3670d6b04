package portkata.kata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import portkata.grader.board.Board;
import portkata.grader.format.JUnitReport;
import portkata.grader.format.JsonReport;
import portkata.grader.house.ExerciseFiles;
import portkata.grader.report.Report;
import portkata.grader.run.Topics;

/** Grades exercises and prints the board. */
@Command(name = "grade", description = "Grade exercises; without one, the current exercise.")
final class GradeCommand implements Callable<Integer> {

    private final Kit kit;
    private final Exercises exercises;
    private final Grading grading;

    @Parameters(
            arity = "0..*",
            paramLabel = "EXERCISE",
            completionCandidates = ExerciseNames.class,
            description = "Numbers, names, or parts of names.")
    private List<String> words = new ArrayList<>();

    @Option(names = "--all", description = "Grade every exercise.")
    private boolean all;

    @Option(
            names = "--topic",
            paramLabel = "TOPIC",
            description = "Grade one topic only, and show its failures in full.")
    private @Nullable String topic;

    @Option(names = "--failures", description = "Show every failure, not the first three.")
    private boolean isFull;

    @Option(names = "--format", paramLabel = "FORMAT", description = "console, json or junit.")
    private Format format = Format.CONSOLE;

    @Option(names = "--reference", description = "Grade the reference solutions instead of yours.")
    private boolean reference;

    @Spec
    private CommandSpec command = CommandSpec.create();

    GradeCommand(Kit kit, Exercises exercises, Grading grading) {
        this.kit = kit;
        this.exercises = exercises;
        this.grading = grading;
    }

    private enum Format {
        CONSOLE,
        JSON,
        JUNIT
    }

    @Override
    public Integer call() {
        List<ExerciseFiles> chosen = chosen();
        Report report =
                grading.grade(chosen, reference ? ExerciseFiles.REFERENCE : ExerciseFiles.LEARNER, topics(chosen));
        print(report);
        return Grading.exitCode(report.result());
    }

    private List<ExerciseFiles> chosen() {
        if (all) {
            return exercises.all();
        } else if (words.isEmpty()) {
            return List.of(exercises.current(kit.memory().load()));
        }
        List<ExerciseFiles> chosen = new ArrayList<>();
        for (String word : words) {
            try {
                chosen.add(exercises.named(word));
            } catch (Exercises.UnknownExercise unknown) {
                throw mistake(unknown.sentence());
            }
        }
        return chosen.stream().distinct().toList();
    }

    /** Refuses a topic that none of the exercises has: a run without a case would look like a success. */
    private Predicate<String> topics(List<ExerciseFiles> chosen) {
        String wanted = topic;
        if (wanted == null) {
            return any -> true;
        }
        List<String> known = chosen.stream()
                .flatMap(exercise -> Topics.of(exercise).stream())
                .toList();
        List<String> exact = known.stream().filter(wanted::equalsIgnoreCase).toList();
        List<String> matching = exact.isEmpty()
                ? known.stream()
                        .filter(name -> name.toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT)))
                        .toList()
                : exact;
        if (matching.isEmpty()) {
            throw mistake("No topic is called \"" + wanted + "\". There are: "
                    + known.stream().distinct().collect(Collectors.joining(", ")) + ".");
        }
        return matching::contains;
    }

    private CommandLine.ParameterException mistake(String sentence) {
        return new CommandLine.ParameterException(command.commandLine(), sentence);
    }

    private void print(Report report) {
        switch (format) {
            case CONSOLE -> {
                if (isFull || topic != null) {
                    kit.wish("failures", "all");
                }
                List<String> lines = new ArrayList<>(new Board(kit.look()).draw(report));
                lines.addAll(new News(kit).lines());
                kit.print(lines);
            }
            case JSON -> kit.print(List.of(JsonReport.of(report)));
            case JUNIT -> kit.print(List.of(JUnitReport.of(report.result())));
        }
    }
}
