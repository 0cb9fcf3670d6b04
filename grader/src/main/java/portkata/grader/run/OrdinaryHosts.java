package portkata.grader.run;

import portkata.Exercise;
import portkata.grader.child.ChildCommand;
import portkata.grader.child.Children;
import portkata.grader.compile.SourceCompiler;
import portkata.grader.compile.Submission;
import portkata.grader.house.ExerciseFiles;
import portkata.grader.house.House;
import portkata.grader.subject.InlineHost;
import portkata.grader.subject.ProcessHost;
import portkata.grader.subject.SubjectHost;

/** Grades what the system properties name; without them, the learner's answers, each in a process of its own. */
public final class OrdinaryHosts implements HostMaker {

    private final String graded = System.getProperty(GRADED_PROPERTY, ExerciseFiles.LEARNER);
    private final House house = House.current();
    private final Place place = Place.ofThisRun();
    private final Children children = new Children();
    private final SourceCompiler compiler = new SourceCompiler(children);

    /** Looks at the system properties, and starts the processes that will be needed first. */
    public OrdinaryHosts() {
        if (place != Place.CLASSPATH) {
            compiler.prepare();
        }
        if (place == Place.PROCESS) {
            children.prepare(ChildCommand.forContract(Exercise.class));
        }
    }

    @Override
    public SubjectHost hostFor(Class<?> contract) {
        Submission submission = Submission.of(new ExerciseFiles(house, contract), graded);
        return switch (place) {
            case PROCESS -> ProcessHost.fromSources(submission, compiler, children);
            case INLINE -> InlineHost.fromSources(submission, compiler);
            case CLASSPATH -> InlineHost.fromClassPath(submission);
        };
    }

    @Override
    public void close() {
        children.close();
    }
}
