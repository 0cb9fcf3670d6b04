package portkata.grader.gate;

import java.lang.reflect.Method;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portkata.grader.subject.Reply;
import portkata.grader.subject.SubjectHost;
import portkata.grading.Footprint;
import portkata.harness.SourceLine;

/** Answers every call without any submission. */
record LazyHost(LazyAnswers answers) implements SubjectHost {

    @Override
    public Subject subject() {
        return new Subject() {
            @Override
            public Reply call(Method method, @Nullable Object[] arguments, Duration limit) {
                return new Reply.Answer(answers.answer(method, arguments));
            }

            @Override
            public List<String> printed() {
                return List.of();
            }

            @Override
            public Footprint footprint() {
                return new NoFootprint();
            }

            @Override
            public void close() {
                // Nothing was opened.
            }
        };
    }

    @Override
    public Optional<SourceLine> declaration(Method method) {
        return Optional.empty();
    }

    @Override
    public void close() {
        // Nothing was opened.
    }

    /** Costs nothing, as a constant does. */
    private record NoFootprint() implements Footprint {

        @Override
        public int threads() {
            return 1;
        }

        @Override
        public Duration processorTime() {
            return Duration.ZERO;
        }

        @Override
        public long openFiles() {
            return 0;
        }
    }
}
