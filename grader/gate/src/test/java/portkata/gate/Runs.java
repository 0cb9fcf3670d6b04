package portkata.gate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import portkata.grader.house.ExerciseFiles;
import portkata.grader.house.House;
import portkata.grader.result.CaseResult;
import portkata.grader.result.ExerciseResult;
import portkata.grader.result.RunResult;
import portkata.grader.result.Verdict;

/** Makes the results of runs that never took place. */
final class Runs {

    private static final House HOUSE = new House(Path.of("checkout").toAbsolutePath());

    private Runs() {}

    static RunResult run(ExerciseResult... exercises) {
        return new RunResult(List.of(exercises), List.of());
    }

    @SafeVarargs
    static ExerciseResult exercise(Class<?> contract, List<CaseResult>... topics) {
        List<CaseResult> cases = new ArrayList<>();
        for (List<CaseResult> topic : topics) {
            cases.addAll(topic);
        }
        return new ExerciseResult(new ExerciseFiles(HOUSE, contract), List.copyOf(cases));
    }

    /** Makes a topic of cases that pass, then cases that are wrong, then cases that met a stub. */
    static List<CaseResult> topic(String name, int passed, int wrong, int notStarted) {
        List<CaseResult> cases = new ArrayList<>();
        cases.addAll(cases(name, "passing", passed, new Verdict.Passed()));
        cases.addAll(cases(name, "failing", wrong, wrong("twice(1)", "2", "3", Optional.empty())));
        cases.addAll(cases(name, "open", notStarted, new Verdict.NotStarted()));
        return cases;
    }

    static List<CaseResult> cases(String topic, String name, int count, Verdict verdict) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new CaseResult(topic, name + " " + i, verdict))
                .toList();
    }

    static Verdict wrong(String call, String expected, String actual, Optional<String> misconception) {
        return new Verdict.WrongAnswer(
                Optional.of(call),
                Optional.empty(),
                Optional.of(expected),
                actual,
                Optional.of("a half is no double"),
                misconception,
                Optional.of("SampleSolution.java:6"));
    }
}
