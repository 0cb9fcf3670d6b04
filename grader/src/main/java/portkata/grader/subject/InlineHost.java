package portkata.grader.subject;

import java.lang.reflect.Method;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Runs a submission in this JVM, on threads of its own.
 *
 * <p>A call that never returns is left behind on a daemon thread, since Java cannot stop it.
 */
public final class InlineHost implements SubjectHost {

    private final Loading loading;
    private @Nullable LoadedSubmission loaded;
    private @Nullable UnusableSubmission unusable;
    private volatile @Nullable Reply complaint;

    private InlineHost(Loading loading) {
        this.loading = loading;
    }

    /** Compiles the submission's sources at its first call. */
    public static InlineHost fromSources(Submission submission, SourceCompiler compiler) {
        return new InlineHost(() -> LoadedSubmission.fromSources(submission, compiler));
    }

    /** Takes the submission's class from the class path, as mutation testing needs it. */
    public static InlineHost fromClassPath(Submission submission) {
        return new InlineHost(() -> LoadedSubmission.fromClassPath(submission));
    }

    @Override
    public Subject subject() {
        return new InlineSubject(this);
    }

    @Override
    public Optional<SourceLine> declaration(Method method) {
        LoadedSubmission known = loaded;
        return known == null
                ? Optional.empty()
                : Optional.ofNullable(known.declarations()
                        .get(Declarations.key(
                                known.submission().className(), method.getName(), method.getParameterCount())));
    }

    @Override
    public void close() {
        // Classes go with their loader, and subjects' threads are daemons.
    }

    /** Loads once; every later call meets the same class or the same complaint. */
    synchronized LoadedSubmission loaded() throws UnusableSubmission {
        if (unusable != null) {
            throw unusable;
        }
        LoadedSubmission known = loaded;
        if (known == null) {
            try {
                known = loading.load();
            } catch (UnusableSubmission complaint) {
                unusable = complaint;
                throw complaint;
            }
            loaded = known;
        }
        return known;
    }

    /** Keeps what a static initialiser threw, since Java tells it only once. */
    void remember(Reply first) {
        complaint = first;
    }

    /** Gives what the submission's static initialiser threw in an earlier case. */
    Optional<Reply> remembered() {
        return Optional.ofNullable(complaint);
    }

    private interface Loading {

        LoadedSubmission load() throws UnusableSubmission;
    }
}
