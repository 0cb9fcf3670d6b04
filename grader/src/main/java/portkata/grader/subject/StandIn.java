package portkata.grader.subject;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import portkata.NotStarted;
import portkata.grader.subject.SubjectHost.Subject;

/** Implements a contract by forwarding each call to a subject, wherever that runs. */
public final class StandIn implements InvocationHandler {

    private static final @Nullable Object[] NO_ARGUMENTS = {};

    private final SubjectHost host;
    private final Subject subject;
    private final Duration limit;
    private final Patience patience;
    private final CallLog log;

    private StandIn(SubjectHost host, Subject subject, Duration limit, Patience patience, CallLog log) {
        this.host = host;
        this.subject = subject;
        this.limit = limit;
        this.patience = patience;
        this.log = log;
    }

    /**
     * Makes the object that a suite holds instead of the submission's.
     *
     * @param limit how long one call may take
     */
    public static Object of(
            Class<?> contract, SubjectHost host, Subject subject, Duration limit, Patience patience, CallLog log) {
        return Proxy.newProxyInstance(
                StandIn.class.getClassLoader(),
                new Class<?>[] {contract},
                new StandIn(host, subject, limit, patience, log));
    }

    @Override
    public @Nullable Object invoke(Object self, Method method, @Nullable Object @Nullable [] given) throws Throwable {
        @Nullable Object[] arguments = given == null ? NO_ARGUMENTS : given;
        if (method.getDeclaringClass() == Object.class) {
            return ofObject(self, method, arguments);
        }
        if (patience.isLost(method)) {
            throw new CallFailed(new Reply.GivenUp(method.getName()));
        }
        boolean interruptedBefore = Thread.currentThread().isInterrupted();
        Reply reply = subject.call(method, arguments, limit);
        boolean leftInterrupted = !interruptedBefore && Thread.currentThread().isInterrupted();
        log.add(CallLog.Entry.of(method, arguments, reply, host.declaration(method), leftInterrupted));
        if (reply instanceof Reply.Answer answer) {
            return answer.value();
        } else if (reply instanceof Reply.Refusal refusal) {
            throw refusal.exception();
        } else if (reply instanceof Reply.Stub) {
            throw new NotStarted();
        } else if (reply instanceof Reply.Late) {
            patience.strain(method);
        }
        throw new CallFailed(reply);
    }

    /** Answers what every object answers, without asking the submission: nothing graded rests on its identity. */
    private static Object ofObject(Object self, Method method, @Nullable Object[] arguments) {
        return switch (method.getName()) {
            case "equals" -> self == arguments[0];
            case "hashCode" -> System.identityHashCode(self);
            default -> "the submission";
        };
    }
}
