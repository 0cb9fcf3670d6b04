package portkata.grader.subject;

import java.io.IOException;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Optional;
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

/** Runs a submission in a process of its own, and in a fresh one after each that it has spoilt. */
public final class ProcessHost implements SubjectHost {

    private static final Duration TO_LOAD = Duration.ofSeconds(30);

    private final Submission submission;
    private final SourceCompiler compiler;
    private final Children children;
    private final ChildCommand command;
    private final AtomicInteger subjects = new AtomicInteger();
    private Outcome.@Nullable Compiled compiled;
    private @Nullable UnusableSubmission unusable;
    private @Nullable Child child;
    private @Nullable ProcessSubject served;

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
    public synchronized Optional<SourceLine> declaration(Method method) {
        return compiled == null ? Optional.empty() : outcomes(compiled).declaration(method);
    }

    /**
     * Gives a child that has the submission loaded.
     *
     * <p>One that is still busy for an earlier case is given up: that case is over, and nobody waits for its answer.
     */
    synchronized Child childFor(ProcessSubject subject) throws UnusableSubmission {
        Child known = child;
        if (known != null && served != subject && known.isBusy()) {
            retire(known);
            known = null;
        }
        if (known == null || !known.isAlive()) {
            known = load();
            child = known;
        }
        served = subject;
        return known;
    }

    Outcomes outcomes() throws UnusableSubmission {
        return outcomes(compiled());
    }

    private Outcomes outcomes(Outcome.Compiled known) {
        return new Outcomes(submission, known.declarations());
    }

    private synchronized Outcome.Compiled compiled() throws UnusableSubmission {
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
            children.prepare(command);
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

    /** Ends a child that must not be asked again, and keeps what it printed. */
    synchronized void retire(Child spoilt) {
        children.end(spoilt);
        if (child == spoilt) {
            child = null;
        }
    }

    @Override
    public synchronized void close() {
        Child last = child;
        if (last != null) {
            retire(last);
        }
    }
}
