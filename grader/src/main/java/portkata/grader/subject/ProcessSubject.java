package portkata.grader.subject;

import java.lang.reflect.Method;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portkata.grader.child.Child;
import portkata.grader.child.Ending;
import portkata.grader.compile.UnusableSubmission;
import portkata.grading.Footprint;
import portkata.harness.Candidate;
import portkata.harness.Outcome;
import portkata.harness.Request;
import portkata.harness.Response;
import portkata.harness.UnfitValue;

/** Calls one instance in a child, one call at a time; when the child is gone, so is the instance. */
final class ProcessSubject implements SubjectHost.Subject {

    private static final SecureRandom TOKENS = new SecureRandom();

    private final ProcessHost host;
    private final int number;
    private final Object choosing = new Object();
    private volatile boolean closed;
    private volatile @Nullable Child child;
    private volatile int printedBefore;
    private volatile @Nullable Reply lost;

    ProcessSubject(ProcessHost host, int number) {
        this.host = host;
        this.number = number;
    }

    @Override
    public synchronized Reply call(Method method, @Nullable Object[] arguments, Duration limit) {
        Reply known = lost;
        if (known != null) {
            return known;
        } else if (closed) {
            return new Reply.Crash("its case was over", Optional.empty());
        }
        try {
            byte[] encoded = Arguments.encode(method, arguments);
            Child asked = child();
            boolean interrupted = Thread.interrupted();
            long token = TOKENS.nextLong();
            int index = Candidate.methodsOf(method.getDeclaringClass()).indexOf(method);
            Request.Call call = new Request.Call(token, number, index, encoded, interrupted);
            return reply(asked.ask(call, token, limit), asked, method);
        } catch (UnusableSubmission complaint) {
            return new Reply.Unusable(complaint.sentence());
        } catch (Arguments.Misfit misfit) {
            return new Reply.Misfit(misfit.sentence());
        } catch (UnfitValue tooLarge) {
            return new Reply.Misfit("an argument of " + method.getName() + " holds " + tooLarge.getMessage());
        }
    }

    /** Chooses at the first call, or earlier for whoever measures before it, at the same time perhaps. */
    private Child child() throws UnusableSubmission {
        synchronized (choosing) {
            Child known = child;
            if (known == null) {
                known = host.take();
                printedBefore = known.printout().size();
                child = known;
            }
            return known;
        }
    }

    private Reply reply(Ending ending, Child asked, Method method) throws UnusableSubmission {
        if (ending instanceof Ending.Came came) {
            Response response = came.response();
            asked.printout().await(response.printed());
            if (response.interrupted()) {
                Thread.currentThread().interrupt();
            }
            Reply reply = host.outcomes().reply(response.outcome(), method);
            return response.outcome() instanceof Outcome.Threw threw && threw.exhausted()
                    ? spoilt(asked, reply)
                    : reply;
        } else if (ending instanceof Ending.Gone gone) {
            return spoilt(asked, new Reply.Crash("it " + gone.why(), Optional.empty()));
        }
        return spoilt(asked, new Reply.Late());
    }

    private Reply spoilt(Child asked, Reply last) {
        lost = last;
        host.replace(asked);
        asked.printout().awaitEnd();
        return last;
    }

    /** Reads on from where the subject began, since a child prints for one subject after the other. */
    @Override
    public List<String> printed() {
        Child known = child;
        return known == null ? List.of() : known.printout().linesFrom(printedBefore);
    }

    @Override
    public Footprint footprint() {
        return new ProcessFootprint(this);
    }

    /** Gives the process to be watched; empty when it has ended, and can no more be watched than asked. */
    Optional<ProcessHandle> process() throws UnusableSubmission {
        Child watched = child();
        return watched.isAlive() ? ProcessHandle.of(watched.pid()) : Optional.empty();
    }

    /** Lets other cases have the child; a thread that the case left behind must not ask it any more. */
    @Override
    public void close() {
        closed = true;
        synchronized (choosing) {
            Child served = child;
            if (served != null && lost == null) {
                host.giveBack(served);
            }
        }
    }
}
