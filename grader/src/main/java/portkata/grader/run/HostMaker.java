package portkata.grader.run;

import portkata.grader.house.ExerciseFiles;
import portkata.grader.house.House;
import portkata.grader.subject.InlineHost;
import portkata.grader.subject.SourceCompiler;
import portkata.grader.subject.SubjectHost;
import portkata.grader.subject.Submission;

/** Decides whose answer to an exercise is graded, and where it runs. */
@FunctionalInterface
public interface HostMaker {

    /** The system property that says whose answers are graded: {@code exercises}, the default, or {@code solutions}. */
    String GRADED_PROPERTY = "portkata.graded";

    /** The system property that, when it is {@code classpath}, takes classes as a mutation tester prepared them. */
    String SUBJECT_PROPERTY = "portkata.subject";

    /** Makes the host for the suite of one contract. */
    SubjectHost hostFor(Class<?> contract);

    /** Grades what the system properties name; without them, the learner's answers. */
    static HostMaker ordinary() {
        String graded = System.getProperty(GRADED_PROPERTY, ExerciseFiles.LEARNER);
        boolean onClassPath = System.getProperty(SUBJECT_PROPERTY, "").equals("classpath");
        House house = House.current();
        SourceCompiler compiler = new SourceCompiler();
        return contract -> {
            Submission submission = Submission.of(new ExerciseFiles(house, contract), graded);
            return onClassPath ? InlineHost.fromClassPath(submission) : InlineHost.fromSources(submission, compiler);
        };
    }
}
