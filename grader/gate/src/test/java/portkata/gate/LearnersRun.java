package portkata.gate;

import java.util.List;
import portkata.grader.child.Children;
import portkata.grader.compile.SourceCompiler;
import portkata.grader.compile.Submission;
import portkata.grader.gate.Gate;
import portkata.grader.house.ExerciseFiles;
import portkata.grader.house.House;
import portkata.grader.result.CaseResult;
import portkata.grader.result.ExerciseResult;
import portkata.grader.result.RunResult;
import portkata.grader.result.Verdict;
import portkata.grader.run.Engine;
import portkata.grader.subject.ProcessHost;

/** Grades the learner's answers in a sample checkout, as a real run does. */
final class LearnersRun {

    /** Shared, so that each run finds a process waiting; they end with this JVM. */
    static final Children CHILDREN = new Children();

    /** Shared as well: javac takes a second to warm up, and then a tenth of one. */
    static final SourceCompiler COMPILER = new SourceCompiler(CHILDREN);

    static final Gate GATE = new Gate(COMPILER, CHILDREN);

    private LearnersRun() {}

    static RunResult of(House house) {
        return of(house, COMPILER, CHILDREN);
    }

    static RunResult of(House house, SourceCompiler compiler, Children children) {
        return Engine.grade(
                house,
                house.exercises(),
                contract -> ProcessHost.fromSources(
                        Submission.of(new ExerciseFiles(house, contract), ExerciseFiles.LEARNER), compiler, children));
    }

    /** Grades the only exercise of {@code house} with {@code body} as its method. */
    static List<Verdict> verdicts(SampleHouse house, String body) {
        return verdicts(house, body, CHILDREN);
    }

    /** Grades it in one of {@code children}. */
    static List<Verdict> verdicts(SampleHouse house, String body, Children children) {
        String stub = house.stub();
        String name = stub.substring(stub.lastIndexOf('/') + 1).replace(".java", "");
        House written = house.write(stub, house.answer(name, body)).house();
        return verdicts(of(written, COMPILER, children).exercises().get(0));
    }

    /** Grades the only exercise of {@code house}. */
    static List<Verdict> verdicts(SampleHouse house) {
        return verdicts(of(house.house()).exercises().get(0));
    }

    /** Grades the only exercise of {@code house}, compiled by a compiler of the caller's own. */
    static List<Verdict> verdicts(SampleHouse house, SourceCompiler compiler) {
        return verdicts(of(house.house(), compiler, CHILDREN).exercises().get(0));
    }

    static List<Verdict> verdicts(ExerciseResult exercise) {
        return exercise.cases().stream().map(CaseResult::verdict).toList();
    }
}
