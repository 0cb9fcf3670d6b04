package portkata.grader.hints;

import java.util.List;
import java.util.Map;

/**
 * Holds what HINTS.md says of one topic.
 *
 * @param rungs the ladder, from a nudge to nearly the code
 * @param misconceptions what to tell someone who made a known mistake, by its name
 */
public record TopicHints(List<String> rungs, Map<String, String> misconceptions) {

    /** How many rungs a ladder has. */
    public static final int RUNGS = 3;
}
