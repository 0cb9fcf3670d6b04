package portkata.grader.subject;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import portkata.grader.compile.SourceCompiler;
import portkata.grader.compile.Submission;
import portkata.grader.compile.UnusableSubmission;
import portkata.harness.Candidate;
import portkata.harness.Outcome;
import portkata.harness.SourceLine;

/**
 * Runs a submission in this JVM, on threads of its own: for a debugger, which sees suite and submission in one stack.
 *
 * <p>Cases take turns, since what two of them cost in one JVM cannot be told apart. A call that never returns is left behind on a daemon thread, since Java cannot stop it, and what ends this JVM ends
 * the run.
 */
public final class InlineHost implements SubjectHost {

    private final Loading loading;
    private final Semaphore turn = new Semaphore(1);
    private @Nullable Loaded loaded;

    private InlineHost(Loading loading) {
        this.loading = loading;
    }

    /** Compiles the submission's sources at its first call. */
    public static InlineHost fromSources(Submission submission, SourceCompiler compiler) {
        return new InlineHost(() -> {
            Outcome.Compiled compiled = compiler.compile(submission);
            return load(submission, compiled.classes()::get, compiled.declarations());
        });
    }

    /**
     * Takes the classes from the class path, as mutation testing needs it, and defines them anew for each suite.
     *
     * <p>A mutation tester changes classes as they are defined. Defined once, a table that a static initialiser fills
     * would keep its first content, and no case could tell its mutants.
     */
    public static InlineHost fromClassPath(Submission submission) {
        return new InlineHost(() -> load(submission, InlineHost::onClassPath, Map.of()));
    }

    /** Answers every call with {@code sentence}, which says why no submission can be called. */
    public static InlineHost refusing(String sentence) {
        return new InlineHost(() -> {
            throw new UnusableSubmission(sentence);
        });
    }

    private static Loaded load(
            Submission submission, Candidate.ClassFiles classes, Map<String, SourceLine> declarations)
            throws UnusableSubmission {
        Outcomes outcomes = new Outcomes(submission, declarations);
        try {
            Class<?> contract = submission.exercise().contract();
            return new Loaded(Candidate.load(contract, submission.className(), classes), outcomes);
        } catch (Candidate.Unusable unusable) {
            throw new UnusableSubmission(outcomes.complaint(unusable.reason()));
        }
    }

    private static byte @Nullable [] onClassPath(String name) {
        try (InputStream file =
                InlineHost.class.getClassLoader().getResourceAsStream(name.replace('.', '/') + ".class")) {
            return file == null ? null : file.readAllBytes();
        } catch (IOException unreadable) {
            return null;
        }
    }

    /** Waits until no other subject is at work. */
    @Override
    public Subject subject() {
        turn.acquireUninterruptibly();
        return new InlineSubject(this);
    }

    /** Lets the next subject work. */
    void nextTurn() {
        turn.release();
    }

    @Override
    public Optional<SourceLine> declaration(Method method) {
        Loaded known = loaded;
        return known == null ? Optional.empty() : known.outcomes().declaration(method);
    }

    @Override
    public void close() {
        // Classes go with their loader, and subjects' threads are daemons.
    }

    /** Loads once; every later call meets the same class or the same complaint. */
    synchronized Loaded loaded() throws UnusableSubmission {
        Loaded known = loaded;
        if (known == null) {
            known = loading.load();
            loaded = known;
        }
        return known;
    }

    /** Is what can be called, and what its answers mean. */
    record Loaded(Candidate candidate, Outcomes outcomes) {}

    private interface Loading {

        Loaded load() throws UnusableSubmission;
    }
}
