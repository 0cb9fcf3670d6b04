package portkata.grader.gate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import portkata.grader.house.ExerciseFiles;
import portkata.grader.result.CaseResult;
import portkata.grader.result.ExerciseResult;
import portkata.grader.result.RunResult;
import portkata.grader.run.Engine;
import portkata.grader.run.HostMaker;
import portkata.grader.subject.InlineHost;
import portkata.grader.subject.SourceCompiler;
import portkata.grader.subject.Submission;

/** Grades one exercise with one submission, as often as a proof needs it; sources are compiled once. */
final class Trial {

    private final SourceCompiler compiler = new SourceCompiler();

    /** Grades {@code submission} once. */
    ExerciseResult of(Submission submission) {
        return of(submission.exercise(), contract -> host(submission));
    }

    /** Grades {@code submission} once on one topic. */
    ExerciseResult of(Submission submission, String topic) {
        ExerciseFiles exercise = submission.exercise();
        RunResult run = Engine.grade(exercise.house(), List.of(exercise), contract -> host(submission), topic::equals);
        return run.exercises().stream().findFirst().orElse(new ExerciseResult(exercise, List.of()));
    }

    /** Grades whatever {@code hosts} offers once; a suite that runs no case gives an empty result. */
    static ExerciseResult of(ExerciseFiles exercise, HostMaker hosts) {
        RunResult run = Engine.grade(exercise.house(), List.of(exercise), hosts);
        return run.exercises().stream().findFirst().orElse(new ExerciseResult(exercise, List.of()));
    }

    /** Makes a host for {@code submission}, for whoever wants to listen in. */
    InlineHost host(Submission submission) {
        return InlineHost.fromSources(submission, compiler);
    }

    /** Lists the verdicts by case, to compare runs. */
    static Map<String, String> verdicts(ExerciseResult result) {
        Map<String, String> verdicts = new TreeMap<>();
        for (CaseResult one : result.cases()) {
            verdicts.put(
                    one.topic() + ": " + one.name(), one.verdict().getClass().getSimpleName());
        }
        return verdicts;
    }

    /** Names the first case that differs between two runs. */
    static String difference(Map<String, String> one, Map<String, String> other) {
        return one.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(other.get(entry.getKey())))
                .map(entry ->
                        "\"" + entry.getKey() + "\" was " + entry.getValue() + ", then " + other.get(entry.getKey()))
                .findFirst()
                .orElse("the later run has further cases");
    }
}
