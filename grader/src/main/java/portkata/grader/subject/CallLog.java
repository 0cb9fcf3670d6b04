package portkata.grader.subject;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portkata.grading.Values;
import portkata.harness.SourceLine;

/** Remembers the calls of one case, so that a failure can show the one that led to it. */
public final class CallLog {

    private final List<Entry> entries = Collections.synchronizedList(new ArrayList<>());

    /** Gives the calls in the order in which they ended. */
    public List<Entry> entries() {
        synchronized (entries) {
            return List.copyOf(entries);
        }
    }

    /** Gives the call that ended last; empty before the first one. */
    public Optional<Entry> last() {
        synchronized (entries) {
            return entries.isEmpty() ? Optional.empty() : Optional.of(entries.get(entries.size() - 1));
        }
    }

    void add(Entry entry) {
        entries.add(entry);
    }

    /**
     * Holds one call and its end.
     *
     * @param declared where the submission declares the method
     * @param leftInterrupted whether its thread was interrupted after the call, and not before it
     */
    public record Entry(
            Method method,
            List<@Nullable Object> arguments,
            Reply reply,
            Optional<SourceLine> declared,
            boolean leftInterrupted) {

        static Entry of(
                Method method,
                @Nullable Object[] arguments,
                Reply reply,
                Optional<SourceLine> declared,
                boolean leftInterrupted) {
            List<@Nullable Object> given = Collections.unmodifiableList(Arrays.asList(arguments));
            return new Entry(method, given, reply, declared, leftInterrupted);
        }

        /** Tells whether the submission returned null where a value was due. */
        public boolean isNullAnswer() {
            return reply instanceof Reply.Answer answer
                    && answer.value() == null
                    && method.getReturnType() != void.class;
        }

        /** Shows the call as it would be typed. */
        public String shown() {
            return Values.call(method.getName(), arguments);
        }
    }
}
