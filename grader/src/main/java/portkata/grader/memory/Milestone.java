package portkata.grader.memory;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import portkata.grader.result.Tally;

/**
 * Holds the score of one exercise at the moment when it changed.
 *
 * @param at when the run ended
 * @param exercise the exercise's name
 * @param topics the cases passed and the cases counted, by topic name
 */
public record Milestone(Instant at, String exercise, Map<String, Score> topics) {

    /** Refuses what no run can have written. */
    public Milestone {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(exercise, "exercise");
        topics.values().forEach(Objects::requireNonNull);
    }

    /**
     * Holds the score of one topic.
     *
     * @param passed cases that earned their point
     * @param counted cases that the score is taken of
     */
    public record Score(int passed, int counted) {

        static Score of(Tally tally) {
            return new Score(tally.passed(), tally.counted());
        }
    }
}
