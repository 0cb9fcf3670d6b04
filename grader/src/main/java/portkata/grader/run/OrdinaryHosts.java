package portkata.grader.run;

import java.util.Optional;
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

    private final House house;
    private final String graded;
    private final String subject;
    private final Optional<Place> place;
    private final Children children;
    private final SourceCompiler compiler;
    private final boolean isOwner;

    /** Looks at the system properties, and starts the processes that will be needed first. */
    public OrdinaryHosts() {
        this(
                House.current(),
                System.getProperty(GRADED_PROPERTY, ExerciseFiles.LEARNER),
                System.getProperty(SUBJECT_PROPERTY, ""));
    }

    /** Takes {@code graded} and {@code subject} for what the system properties would say. */
    public OrdinaryHosts(House house, String graded, String subject) {
        this.house = house;
        this.graded = graded;
        this.subject = subject;
        this.place = Place.of(subject);
        this.children = new Children();
        this.compiler = new SourceCompiler(children);
        this.isOwner = true;
        if (place.filter(Place::compiles).isPresent()) {
            compiler.prepare();
        }
        prepare();
    }

    private OrdinaryHosts(OrdinaryHosts lender, House house, String graded) {
        this.house = house;
        this.graded = graded;
        this.subject = lender.subject;
        this.place = lender.place;
        this.children = lender.children;
        this.compiler = lender.compiler;
        this.isOwner = false;
    }

    /** Gives hosts for other answers, which work with the same processes; the end of these ends them. */
    public OrdinaryHosts alike(House house, String graded) {
        return new OrdinaryHosts(this, house, graded);
    }

    /** Has a process waiting for the next answer; between two runs, since it would take time from one. */
    public void prepare() {
        if (place.equals(Optional.of(Place.PROCESS))) {
            children.prepare(ChildCommand.forContract(Exercise.class));
        }
    }

    /** Gives the folder whose answers are graded. */
    public String graded() {
        return graded;
    }

    /** Begins to compile an answer that is about to be graded, while JUnit still looks for its suite. */
    public void begin(ExerciseFiles exercise) {
        if (place.filter(Place::compiles).isPresent()) {
            compiler.begin(Submission.of(exercise, graded));
        }
    }

    @Override
    public SubjectHost hostFor(Class<?> contract) {
        Submission submission = Submission.of(new ExerciseFiles(house, contract), graded);
        return place.map(known -> host(known, submission))
                .orElseGet(() -> InlineHost.refusing("\"" + subject
                        + "\" names no place to run answers in: use  -Dsubject=process  or  -Dsubject=inline"));
    }

    private SubjectHost host(Place known, Submission submission) {
        if (known.compiles()) {
            compiler.begin(submission);
        }
        return switch (known) {
            case PROCESS -> ProcessHost.fromSources(submission, compiler, children);
            case INLINE -> InlineHost.fromSources(submission, compiler);
            case CLASSPATH -> InlineHost.fromClassPath(submission);
        };
    }

    @Override
    public void close() {
        if (isOwner) {
            children.close();
        }
    }
}
