package portkata.grader.run;

import java.util.Optional;
import portkata.grader.house.ExerciseFiles;
import portkata.grader.house.House;
import portkata.grader.subject.Children;
import portkata.grader.subject.InlineHost;
import portkata.grader.subject.ProcessHost;
import portkata.grader.subject.SourceCompiler;
import portkata.grader.subject.SubjectHost;
import portkata.grader.subject.Submission;

/** Grades what the system properties name; without them, the learner's answers, each in a process of its own. */
public final class OrdinaryHosts implements HostMaker {

    private final String graded = System.getProperty(GRADED_PROPERTY, ExerciseFiles.LEARNER);
    private final House house = House.current();
    private final SourceCompiler compiler = new SourceCompiler();
    private final Place place = Place.ofThisRun();
    private final Optional<Children> children = place == Place.PROCESS ? Optional.of(new Children()) : Optional.empty();

    /** Looks at the system properties, and starts the first process if there is to be one. */
    public OrdinaryHosts() {}

    @Override
    public SubjectHost hostFor(Class<?> contract) {
        Submission submission = Submission.of(new ExerciseFiles(house, contract), graded);
        if (place == Place.CLASSPATH) {
            return InlineHost.fromClassPath(submission);
        }
        return children.<SubjectHost>map(ready -> ProcessHost.fromSources(submission, compiler, ready))
                .orElseGet(() -> InlineHost.fromSources(submission, compiler));
    }

    @Override
    public void close() {
        children.ifPresent(Children::close);
    }
}
