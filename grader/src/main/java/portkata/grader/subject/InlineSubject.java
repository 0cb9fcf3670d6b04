package portkata.grader.subject;

import java.lang.reflect.Method;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portkata.grader.compile.UnusableSubmission;
import portkata.grading.Footprint;
import portkata.harness.Candidate;

/** Calls one instance in this JVM; each call has a thread of its own, so that one that hangs can be left behind. */
final class InlineSubject implements SubjectHost.Subject {

    private final InlineHost host;
    private final InlineFootprint footprint = new InlineFootprint();
    private Candidate.@Nullable Instance instance;

    InlineSubject(InlineHost host) {
        this.host = host;
    }

    @Override
    public Reply call(Method method, @Nullable Object[] arguments, Duration limit) {
        try {
            InlineHost.Loaded loaded = host.loaded();
            Candidate.Instance called = instanceOf(loaded);
            byte[] encoded = Arguments.encode(method, arguments);
            Worker worker = footprint.worker(() -> loaded.outcomes().reply(called.call(method, encoded), method));
            worker.setContextClassLoader(loaded.candidate().loader());
            return worker.call(limit);
        } catch (UnusableSubmission complaint) {
            return new Reply.Unusable(complaint.sentence());
        } catch (Arguments.Misfit misfit) {
            return new Reply.Misfit(misfit.sentence());
        }
    }

    /** Gives nothing: what is printed in this JVM is on the screen already. */
    @Override
    public List<String> printed() {
        return List.of();
    }

    @Override
    public Footprint footprint() {
        return footprint;
    }

    @Override
    public void close() {
        host.nextTurn();
    }

    private synchronized Candidate.Instance instanceOf(InlineHost.Loaded loaded) {
        Candidate.Instance known = instance;
        if (known == null) {
            known = loaded.candidate().instance();
            instance = known;
        }
        return known;
    }
}
