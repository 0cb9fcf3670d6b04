package portkata.grader.subject;

import java.io.IOException;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import portkata.grader.child.Child;
import portkata.grader.child.ChildCommand;
import portkata.grader.child.Children;
import portkata.grader.child.Ending;
import portkata.grader.compile.SourceCompiler;
import portkata.grader.compile.Submission;
import portkata.grader.compile.UnusableSubmission;
import portkata.harness.Outcome;
import portkata.harness.Request;
import portkata.harness.SourceLine;
import portkata.harness.UnfitValue;

/**
 * Runs a submission in a process of its own, and in a fresh one after each that it has spoilt.
 *
 * <p>Cases that are graded at the same time have a process each; those that follow one another share it.
 */
public final class ProcessHost implements SubjectHost {

    private static final Duration TO_LOAD = Duration.ofSeconds(30);

    private final Submission submission;
    private final SourceCompiler compiler;
    private final Children children;
    private final ChildCommand command;
    private final AtomicInteger subjects = new AtomicInteger();
    /** Have the submission loaded, and serve no case at the moment; the one that served last is on top. */
    private final Deque<Child> idle = new ConcurrentLinkedDeque<>();

    private final Set<Child> serving = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    private volatile Outcome.@Nullable Compiled compiled;
    private volatile @Nullable UnusableSubmission unusable;

    private ProcessHost(Submission submission, SourceCompiler compiler, Children children) {
        this.submission = submission;
        this.compiler = compiler;
        this.children = children;
        this.command = ChildCommand.forContract(submission.exercise().contract());
    }

    /** Compiles the submission's sources at its first call, and runs them in one of {@code children}. */
    public static ProcessHost fromSources(Submission submission, SourceCompiler compiler, Children children) {
        return new ProcessHost(submission, compiler, children);
    }

    @Override
    public Subject subject() {
        return new ProcessSubject(this, subjects.incrementAndGet());
    }

    @Override
    public Optional<SourceLine> declaration(Method method) {
        Outcome.Compiled known = compiled;
        return known == null ? Optional.empty() : outcomes(known).declaration(method);
    }

    /** Gives a child that has the submission loaded, for one case; it comes back by {@link #giveBack}. */
    Child take() throws UnusableSubmission {
        Child child = idleOrFresh();
        serving.add(child);
        if (closed) {
            retire(child);
        }
        return child;
    }

    private Child idleOrFresh() throws UnusableSubmission {
        for (Child known = idle.pollFirst(); known != null; known = idle.pollFirst()) {
            if (known.isAlive()) {
                return known;
            }
            retire(known);
        }
        return load();
    }

    /** Takes back the child of a case that is over; one that is still busy is given up, for nobody waits for its answer. */
    void giveBack(Child served) {
        if (served.isAlive() && !served.isBusy() && !closed) {
            serving.remove(served);
            idle.addFirst(served);
        } else {
            retire(served);
        }
    }

    Outcomes outcomes() throws UnusableSubmission {
        return outcomes(compiled());
    }

    private Outcomes outcomes(Outcome.Compiled known) {
        return new Outcomes(submission, known.declarations());
    }

    /** Asks the compiler as often as it takes: it compiles once, and answers the same. */
    private Outcome.Compiled compiled() throws UnusableSubmission {
        Outcome.Compiled known = compiled;
        if (known == null) {
            known = compiler.compile(submission);
            compiled = known;
        }
        return known;
    }

    private Child load() throws UnusableSubmission {
        UnusableSubmission known = unusable;
        if (known != null) {
            throw known;
        }
        try {
            return loaded();
        } catch (UnusableSubmission complaint) {
            unusable = complaint;
            throw complaint;
        }
    }

    private Child loaded() throws UnusableSubmission {
        Request.Load request = new Request.Load(
                submission.exercise().contract().getName(),
                submission.className(),
                compiled().classes());
        try {
            Child fresh = children.take(command);
            Ending ending = fresh.ask(request, Child.ONLY_QUESTION, TO_LOAD);
            if (ending instanceof Ending.Came came && came.response().outcome() instanceof Outcome.Loaded) {
                return fresh;
            }
            children.end(fresh);
            if (ending instanceof Ending.Came came && came.response().outcome() instanceof Outcome.Unusable complaint) {
                throw new UnusableSubmission(outcomes().complaint(complaint.reason()));
            }
            throw new UnusableSubmission(submission.shown() + " could not be loaded (" + ending + "): run again");
        } catch (UnfitValue tooLarge) {
            throw new UnusableSubmission(submission.shown() + " makes " + tooLarge.getMessage()
                    + " of classes, which is too large: make it smaller");
        } catch (IOException noProcess) {
            throw new UnusableSubmission("No process could be started for " + submission.shown() + " ("
                    + noProcess.getMessage() + "): close other programs, and run again");
        }
    }

    /** Ends a child that a submission has spoilt, and has another one waiting for the cases that follow. */
    void replace(Child spoilt) {
        retire(spoilt);
        children.prepare(command);
    }

    /** Ends a child that must not be asked again. */
    void retire(Child spoilt) {
        serving.remove(spoilt);
        children.end(spoilt);
    }

    @Override
    public void close() {
        closed = true;
        serving.forEach(this::retire);
        for (Child last = idle.pollFirst(); last != null; last = idle.pollFirst()) {
            retire(last);
        }
    }
}
