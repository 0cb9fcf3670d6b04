package portkata.grader.result;

/**
 * Holds one case and its verdict.
 *
 * @param topic the topic's name in its suite
 * @param name the case's name, unique in its topic
 */
public record CaseResult(String topic, String name, Verdict verdict) {}
