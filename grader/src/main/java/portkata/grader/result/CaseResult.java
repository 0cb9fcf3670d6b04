package portkata.grader.result;

import java.util.List;

/**
 * Holds one case and its verdict.
 *
 * @param topic the topic's name in its suite
 * @param name the case's name, unique in its topic
 * @param printed the first lines of what the submission printed during the case
 */
public record CaseResult(String topic, String name, Verdict verdict, List<String> printed) {

    /** Makes the result of a case that printed nothing. */
    public CaseResult(String topic, String name, Verdict verdict) {
        this(topic, name, verdict, List.of());
    }
}
