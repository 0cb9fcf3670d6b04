package portkata.grader.memory;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import portkata.grader.result.ExerciseResult;
import portkata.grader.result.RunResult;
import portkata.grader.result.TopicResult;

/**
 * Holds how far a learner has come, as the last run of each topic left it.
 *
 * @param format the version of this shape
 * @param exercises topics by exercise name and topic name
 */
public record Progress(int format, Map<String, Map<String, TopicProgress>> exercises) {

    /** The version that this kit writes. */
    public static final int FORMAT = 1;

    /** Reads what was stored, and refuses what no run can have written. */
    public Progress {
        exercises.values().forEach(Objects::requireNonNull);
    }

    /** Starts with nothing done. */
    public static Progress none() {
        return new Progress(FORMAT, Map.of());
    }

    /** Finds what is known of a topic; empty before its first run. */
    public Optional<TopicProgress> topic(String exercise, String topic) {
        return Optional.ofNullable(exercises.getOrDefault(exercise, Map.of()).get(topic));
    }

    /** Gives the rung that a topic's hint is on, from 1. */
    public int rung(String exercise, String topic) {
        return topic(exercise, topic).map(TopicProgress::rung).orElse(1);
    }

    /** Adds a run; exercises and topics that it did not grade stay as they are, and so do answers that never ran. */
    public Progress after(RunResult run) {
        Map<String, Map<String, TopicProgress>> next = new TreeMap<>(exercises);
        for (ExerciseResult exercise : run.exercises()) {
            if (exercise.unusable().isPresent()) {
                continue;
            }
            Map<String, TopicProgress> topics = new TreeMap<>(next.getOrDefault(exercise.name(), Map.of()));
            for (TopicResult topic : exercise.topics()) {
                topics.put(
                        topic.name(),
                        topic(exercise.name(), topic.name())
                                .orElse(TopicProgress.none())
                                .after(topic));
            }
            next.put(exercise.name(), topics);
        }
        return new Progress(FORMAT, next);
    }
}
