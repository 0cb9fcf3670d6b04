package portkata.grader.hints;

import java.util.Map;
import java.util.Optional;

/**
 * Holds HINTS.md.
 *
 * @param exercises the sections by exercise name
 */
public record HintBook(Map<String, Section> exercises) {

    /**
     * Holds the section of one exercise.
     *
     * @param topics the ladders by topic, in the order of the file
     * @param stretch what to try after the last point; empty when the section names nothing
     */
    public record Section(Map<String, TopicHints> topics, Optional<String> stretch) {}

    /** Finds the hints of a topic; empty when the file has none. */
    public Optional<TopicHints> topic(String exercise, String topic) {
        return section(exercise)
                .flatMap(section -> Optional.ofNullable(section.topics().get(topic)));
    }

    /** Finds the section of an exercise; empty when the file has none. */
    public Optional<Section> section(String exercise) {
        return Optional.ofNullable(exercises.get(exercise));
    }
}
