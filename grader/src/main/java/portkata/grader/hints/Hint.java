package portkata.grader.hints;

import java.util.Optional;

/**
 * Holds one hint for one topic.
 *
 * @param exercise the exercise's name
 * @param topic the topic's name
 * @param rung how far up the ladder it is, from 1
 * @param text what to think about next
 * @param misconception what the wrong answers give away; empty when they fit no known mistake
 * @param edgeCase the one case to look at, for learners who are nearly there; empty otherwise
 */
public record Hint(
        String exercise,
        String topic,
        int rung,
        String text,
        Optional<String> misconception,
        Optional<String> edgeCase) {}
