package portkata.grader.gate;

import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import portkata.grader.compile.Submission;
import portkata.grader.house.ExerciseFiles;
import portkata.grader.subject.Reply;
import portkata.grader.subject.SubjectHost;
import portkata.grading.Footprint;
import portkata.harness.SourceLine;

/** Finds, method by method, the right answer that a suite asks for most often. */
final class Favourites {

    private final Map<Method, Map<Object, Integer>> counts = new ConcurrentHashMap<>();

    private Favourites() {}

    /** Grades the reference once and listens to its answers; a method that never answered is left out. */
    static Map<Method, Object> of(ExerciseFiles exercise, Trial trial) {
        Favourites favourites = new Favourites();
        Submission reference = Submission.of(exercise, ExerciseFiles.REFERENCE);
        Trial.of(exercise, contract -> favourites.new Listening(trial.host(reference)));
        Map<Method, Object> most = new HashMap<>();
        favourites.counts.forEach((method, answers) -> answers.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .ifPresent(entry -> most.put(method, entry.getKey())));
        return most;
    }

    private void note(Method method, Reply reply) {
        if (reply instanceof Reply.Answer answer && answer.value() != null) {
            counts.computeIfAbsent(method, any -> Collections.synchronizedMap(new HashMap<>()))
                    .merge(answer.value(), 1, Integer::sum);
        }
    }

    private final class Listening implements SubjectHost {

        private final SubjectHost host;

        Listening(SubjectHost host) {
            this.host = host;
        }

        @Override
        public Subject subject() {
            Subject subject = host.subject();
            return new Subject() {
                @Override
                public Reply call(Method method, @Nullable Object[] arguments, Duration limit) {
                    Reply reply = subject.call(method, arguments, limit);
                    note(method, reply);
                    return reply;
                }

                @Override
                public List<String> printed() {
                    return subject.printed();
                }

                @Override
                public Footprint footprint() {
                    return subject.footprint();
                }

                @Override
                public void close() {
                    subject.close();
                }
            };
        }

        @Override
        public Optional<SourceLine> declaration(Method method) {
            return host.declaration(method);
        }

        @Override
        public void close() {
            host.close();
        }
    }
}
