package portkata.grader.subject;

import java.lang.reflect.Method;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portkata.grading.Footprint;
import portkata.harness.SourceLine;

/**
 * Is the place where one submission runs: this JVM, or another one.
 *
 * <p>Everything else in the grader knows only this interface, so a new kind of place changes nothing but its maker.
 */
public interface SubjectHost extends AutoCloseable {

    /** Makes a fresh subject; nothing of the submission runs before its first call. Several may be at work at once. */
    Subject subject();

    /** Gives the line where the submission declares {@code method}; empty where that cannot be told. */
    Optional<SourceLine> declaration(Method method);

    /** Releases what the host holds; nobody waits for calls that have not returned. */
    @Override
    void close();

    /** Is one instance of the submission's class; closed when its case is over, and not called after that. */
    interface Subject extends AutoCloseable {

        /**
         * Calls a method of the contract and waits for the end of the call.
         *
         * <p>An interrupt of the waiting thread is passed on to the submission; when the call is over, the waiting thread's
         * interrupt flag is what the submission left, as if it had run there.
         *
         * @param limit how long the call, with the construction of the instance before it, may take
         */
        Reply call(Method method, @Nullable Object[] arguments, Duration limit);

        /** Gives the first lines of what the submission printed for this subject, as far as it does not print itself. */
        List<String> printed();

        /** Gives the witness of what this subject costs. */
        Footprint footprint();

        /** Gives back what the subject holds; a call that has not returned is given up. */
        @Override
        void close();
    }
}
