package portkata.grader.gate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import portkata.grader.child.Children;
import portkata.grader.compile.SourceCompiler;
import portkata.grader.compile.Submission;
import portkata.grader.house.ExerciseFiles;
import portkata.grader.result.CaseResult;
import portkata.grader.result.ExerciseResult;
import portkata.grader.result.RunResult;
import portkata.grader.run.Engine;
import portkata.grader.run.HostMaker;
import portkata.grader.subject.InlineHost;
import portkata.grader.subject.ProcessHost;
import portkata.grader.subject.SubjectHost;

/** Grades one exercise with one submission, as often as a proof needs it; sources are compiled once. */
final class Trial {

    private final Children children;
    private final SourceCompiler compiler;
    private final boolean inline;
    private final Map<Attempt, ExerciseResult> done = new ConcurrentHashMap<>();
    private final Map<Submission, ExerciseResult> last = new ConcurrentHashMap<>();

    private Trial(Children children, SourceCompiler compiler, boolean inline) {
        this.children = children;
        this.compiler = compiler;
        this.inline = inline;
    }

    /** Prepares to grade as learners are graded: each submission in a process of its own. */
    static Trial inProcesses(SourceCompiler compiler, Children children) {
        return new Trial(children, compiler, false);
    }

    /** Prepares to grade the same in this JVM, where a debugger would look. */
    Trial inline() {
        return new Trial(children, compiler, true);
    }

    /** Grades {@code submission} once. */
    ExerciseResult of(Submission submission) {
        ExerciseResult result = of(submission.exercise(), contract -> host(submission));
        last.put(submission, result);
        return result;
    }

    /** Tells how {@code submission} was graded last, for a proof that needs no further run. */
    ExerciseResult last(Submission submission) {
        ExerciseResult known = last.get(submission);
        return known == null ? of(submission) : known;
    }

    /** Grades {@code submission} on one topic; who asks again is told the same. */
    ExerciseResult of(Submission submission, String topic) {
        return done.computeIfAbsent(new Attempt(submission, topic), attempt -> again(submission, topic));
    }

    /** Grades {@code submission} on one topic once more. */
    ExerciseResult again(Submission submission, String topic) {
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
        return inline
                ? InlineHost.fromSources(submission, compiler)
                : ProcessHost.fromSources(submission, compiler, children);
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
