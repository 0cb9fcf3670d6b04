package portkata.grader.subject;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Ends a run in sensible time when a method never returns.
 *
 * <p>Each such call costs its whole limit, and a process or, in this JVM, a thread that can never be stopped. So a method
 * that has been late {@value #CHANCES} times in one suite is not called again; the cases that need it are skipped.
 */
public final class Patience {

    /** How many calls of one method may be late before it is given up. */
    public static final int CHANCES = 3;

    private final Map<Method, Integer> late = new ConcurrentHashMap<>();

    boolean isLost(Method method) {
        return late.getOrDefault(method, 0) >= CHANCES;
    }

    void strain(Method method) {
        late.merge(method, 1, Integer::sum);
    }
}
