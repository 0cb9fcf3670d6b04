package portkata.grader.memory;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import portkata.grader.result.ExerciseResult;
import portkata.grader.result.RunResult;
import portkata.grader.result.Tally;
import portkata.grader.result.TopicResult;

/**
 * Holds how far a learner has come, as the last run of each topic left it.
 *
 * @param format the version of this shape
 * @param exercises topics by exercise name and topic name
 * @param givenUp the exercises whose reference was looked at before they were solved, by name
 */
public record Progress(int format, Map<String, Map<String, TopicProgress>> exercises, Set<String> givenUp) {

    /** The version that this kit writes. */
    public static final int FORMAT = 1;

    /** Reads what was stored, and refuses what no run can have written; nobody could give up in older versions. */
    public Progress(
            @JsonProperty("format") int format,
            @JsonProperty("exercises") Map<String, Map<String, TopicProgress>> exercises,
            @JsonProperty("givenUp") @Nullable Set<String> givenUp) {
        exercises.values().forEach(Objects::requireNonNull);
        this.format = format;
        this.exercises = exercises;
        this.givenUp = givenUp == null ? Set.of() : Set.copyOf(givenUp);
    }

    /** Starts with nothing done. */
    public static Progress none() {
        return new Progress(FORMAT, Map.of(), Set.of());
    }

    /** Gives the topics of an exercise by name; empty before its first run. */
    public Map<String, TopicProgress> topics(String exercise) {
        return exercises.getOrDefault(exercise, Map.of());
    }

    /** Finds what is known of a topic; empty before its first run. */
    public Optional<TopicProgress> topic(String exercise, String topic) {
        return Optional.ofNullable(topics(exercise).get(topic));
    }

    /** Counts the cases of an exercise as their last run left them; none before the first. */
    public Tally tally(String exercise) {
        return Tally.sum(
                topics(exercise).values().stream().map(TopicProgress::tally).toList());
    }

    /** Gives the rung that a topic's hint is on, from 1. */
    public int rung(String exercise, String topic) {
        return topic(exercise, topic).map(TopicProgress::rung).orElse(1);
    }

    /** Adds a run; exercises and topics that it did not grade stay as they are, and so do answers that never ran. */
    public Progress after(RunResult run) {
        Progress next = this;
        for (ExerciseResult exercise : run.exercises()) {
            if (exercise.unusable().isEmpty()) {
                for (TopicResult topic : exercise.topics()) {
                    next = next.with(
                            exercise.name(),
                            topic.name(),
                            known(exercise.name(), topic.name()).after(topic));
                }
            }
        }
        return next;
    }

    /** Gives the highest rung of a topic that has been shown, 0 before the first. */
    public int hintsHad(String exercise, String topic) {
        return known(exercise, topic).heard();
    }

    /** Notes that the hint of a rung was shown. */
    public Progress hearing(String exercise, String topic, int rung) {
        return with(exercise, topic, known(exercise, topic).hearing(rung));
    }

    /** Goes to the next rung that has not been shown. */
    public Progress hearingMore(String exercise, String topic) {
        return with(exercise, topic, known(exercise, topic).hearingMore());
    }

    private TopicProgress known(String exercise, String topic) {
        return topic(exercise, topic).orElse(TopicProgress.none());
    }

    /** Remembers that the reference was looked at before the exercise was solved. */
    public Progress givingUp(String exercise) {
        Set<String> names = new TreeSet<>(givenUp);
        names.add(exercise);
        return new Progress(FORMAT, exercises, names);
    }

    private Progress with(String exercise, String topic, TopicProgress progress) {
        Map<String, TopicProgress> topics = new TreeMap<>(topics(exercise));
        topics.put(topic, progress);
        Map<String, Map<String, TopicProgress>> next = new TreeMap<>(exercises);
        next.put(exercise, topics);
        return new Progress(FORMAT, next, givenUp);
    }
}
