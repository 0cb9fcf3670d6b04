package portkata.grader.gate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import portkata.grader.house.ExerciseFiles;
import portkata.grader.result.CaseResult;
import portkata.grader.result.ExerciseResult;
import portkata.grader.result.RunResult;
import portkata.grader.run.Engine;
import portkata.grader.run.HostMaker;
import portkata.grader.subject.Children;
import portkata.grader.subject.InlineHost;
import portkata.grader.subject.ProcessHost;
import portkata.grader.subject.SourceCompiler;
import portkata.grader.subject.SubjectHost;
import portkata.grader.subject.Submission;

/** Grades one exercise with one submission, as often as a proof needs it; sources are compiled once. */
final class Trial implements AutoCloseable {

    private final SourceCompiler compiler;
    private final Optional<Children> children;
    private final Map<Attempt, ExerciseResult> done = new ConcurrentHashMap<>();

    private Trial(SourceCompiler compiler, Optional<Children> children) {
        this.compiler = compiler;
        this.children = children;
    }

    /** Prepares to grade as learners are graded: each submission in a process of its own. */
    static Trial inProcesses() {
        return new Trial(new SourceCompiler(), Optional.of(new Children()));
    }

    /** Prepares to grade the same in this JVM, where a debugger would look. */
    Trial inline() {
        return new Trial(compiler, Optional.empty());
    }

    /** Grades {@code submission} once. */
    ExerciseResult of(Submission submission) {
        return of(submission.exercise(), contract -> host(submission));
    }

    /** Grades {@code submission} on one topic; who asks again is told the same. */
    ExerciseResult of(Submission submission, String topic) {
        return done.computeIfAbsent(new Attempt(submission, topic), attempt -> graded(submission, topic));
    }

    private ExerciseResult graded(Submission submission, String topic) {
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
    SubjectHost host(Submission submission) {
        return children.<SubjectHost>map(ready -> ProcessHost.fromSources(submission, compiler, ready))
                .orElseGet(() -> InlineHost.fromSources(submission, compiler));
    }

    @Override
    public void close() {
        children.ifPresent(Children::close);
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

    private record Attempt(Submission submission, String topic) {}
}
