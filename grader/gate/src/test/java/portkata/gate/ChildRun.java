package portkata.gate;

import java.util.List;
import portkata.grader.child.Children;
import portkata.grader.compile.Submission;
import portkata.grader.house.ExerciseFiles;
import portkata.grader.house.House;
import portkata.grader.result.Verdict;
import portkata.grader.run.Engine;
import portkata.grader.subject.ProcessHost;

/** Grades the learner's answer in a sample checkout, in a process of its own. */
final class ChildRun {

    private ChildRun() {}

    static List<Verdict> verdicts(SampleHouse house, String body) {
        try (Children children = new Children()) {
            return verdicts(house, body, children);
        }
    }

    static List<Verdict> verdicts(SampleHouse house, String body, Children children) {
        House written =
                house.write(house.stub(), house.answer("SampleSolution", body)).house();
        return LearnersRun.verdicts(Engine.grade(
                        written,
                        written.exercises(),
                        contract -> ProcessHost.fromSources(
                                Submission.of(new ExerciseFiles(written, contract), ExerciseFiles.LEARNER),
                                LearnersRun.COMPILER,
                                children))
                .exercises()
                .get(0));
    }
}
