package portkata.gate;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import portkata.grader.board.Board;
import portkata.grader.board.Look;
import portkata.grader.hints.Hint;
import portkata.grader.house.ExerciseFiles;
import portkata.grader.memory.Changes;
import portkata.grader.memory.Progress;
import portkata.grader.report.NextCommand;
import portkata.grader.report.Report;
import portkata.grader.result.RunResult;
import portkata.grader.result.Verdict;
import portkata.sample.Sample;
import portkata.words.Words;

/** Makes reports of runs that never took place, and draws them. */
final class Reports {

    private static final Hint HINT = new Hint(
            "Sample",
            "numbers",
            2,
            "twice is the number and once more the number, so two comes to four and three to six",
            Optional.of("one more is not twice as many"),
            Optional.empty());

    private Reports() {}

    /** Stands for whatever way a run was started in. */
    private record Typed() implements NextCommand {

        @Override
        public String one(ExerciseFiles exercise) {
            return "mvn test -Dtest=" + exercise.name() + "Test";
        }

        @Override
        public String all() {
            return "mvn test";
        }

        @Override
        public String failures(ExerciseFiles exercise, String topic) {
            return "-Dfailures=all";
        }
    }

    static Report of(RunResult run) {
        return of(run, Progress.none());
    }

    static Report of(RunResult run, Progress before) {
        return new Report(
                run,
                Changes.between(before, run),
                List.of(HINT),
                Optional.empty(),
                Set.of(),
                new Typed(),
                "edit SampleSolution.java in exercises/, then  mvn test -Dtest=SampleTest",
                List.of());
    }

    /** Reports on a run with some of everything, after a better one. */
    static Report mixed() {
        RunResult before = Runs.run(Runs.exercise(
                Sample.class,
                Runs.topic("numbers", 2, 0, 0),
                Runs.cases("numbers", "failing", 1, new Verdict.Passed())));
        return of(mixedRun(), Progress.none().after(before));
    }

    private static RunResult mixedRun() {
        return Runs.run(
                Runs.exercise(
                        Sample.class,
                        Runs.topic("numbers", 2, 4, 0),
                        Runs.cases("wrap", "loops", 1, new Verdict.TooSlow("twice(9)", Optional.empty())),
                        Runs.cases("wrap", "given up", 2, new Verdict.Skipped("twice did not return: mend that first")),
                        Runs.topic("signs", 1, 0, 0),
                        Runs.cases("signs", "silent", 2, new Verdict.NotRunHere("no port stays silent here")),
                        Runs.topic("fractions", 0, 0, 2)),
                Runs.exercise(Words.class, Runs.topic("splitting", 3, 0, 0)));
    }

    /** Draws with {@code properties}, as {@code name=value}, into a file in UTF-8. */
    static List<String> drawn(Report report, String... properties) {
        return new Board(look(properties)).draw(report);
    }

    static Look look(String... properties) {
        Properties set = new Properties();
        for (String property : properties) {
            int equals = property.indexOf('=');
            set.setProperty(property.substring(0, equals), property.substring(equals + 1));
        }
        return Look.of(set, Map.of(), false, StandardCharsets.UTF_8);
    }
}
