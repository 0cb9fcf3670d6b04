package portkata.grader.subject;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portkata.NotStarted;
import portkata.grading.Footprint;

/** Calls one instance in this JVM; each call has a thread of its own, so that one that hangs can be left behind. */
final class InlineSubject implements SubjectHost.Subject {

    private final InlineHost host;
    private final InlineFootprint footprint = new InlineFootprint();
    private @Nullable Object instance;

    InlineSubject(InlineHost host) {
        this.host = host;
    }

    @Override
    public Reply call(Method method, @Nullable Object[] arguments, Duration limit) {
        LoadedSubmission submission;
        try {
            submission = host.loaded();
        } catch (UnusableSubmission complaint) {
            return new Reply.Unusable(complaint.sentence());
        }
        Worker worker = footprint.worker(() -> run(submission, method, arguments));
        worker.setContextClassLoader(
                submission.constructor().getDeclaringClass().getClassLoader());
        return worker.call(limit);
    }

    @Override
    public Footprint footprint() {
        return footprint;
    }

    private Reply run(LoadedSubmission submission, Method method, @Nullable Object[] arguments) {
        Optional<Reply> complaint = construct(submission);
        if (complaint.isPresent()) {
            return complaint.get();
        }
        try {
            return new Reply.Answer(method.invoke(instance, arguments));
        } catch (InvocationTargetException thrown) {
            Throwable cause = thrown.getTargetException();
            return cause instanceof NotStarted
                    ? new Reply.Stub()
                    : Thrown.by(cause, submission).from(method);
        } catch (Throwable beforeTheMethod) {
            return Thrown.by(beforeTheMethod, submission).from(method);
        }
    }

    /** Makes the instance before its first call; gives the complaint if that fails. */
    private Optional<Reply> construct(LoadedSubmission submission) {
        try {
            if (instance == null) {
                instance = submission.constructor().newInstance();
            }
        } catch (ExceptionInInitializerError brokenForGood) {
            Reply complaint = Thrown.by(brokenForGood, submission).inConstructor();
            host.remember(complaint);
            return Optional.of(complaint);
        } catch (NoClassDefFoundError brokenBefore) {
            return host.remembered()
                    .or(() -> Optional.of(Thrown.by(brokenBefore, submission).inConstructor()));
        } catch (Throwable broken) {
            return Optional.of(Thrown.by(broken, submission).inConstructor());
        }
        return Optional.empty();
    }
}
