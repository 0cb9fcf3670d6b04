package portkata.grader.result;

import java.util.List;

/**
 * Holds the cases of one topic, in the suite's order.
 *
 * @param exercise the exercise's name
 * @param name the topic's name
 */
public record TopicResult(String exercise, String name, List<CaseResult> cases) {

    /** Counts the cases. */
    public Tally tally() {
        return Tally.of(cases);
    }

    /** Lists the cases in which something attempted is wrong. */
    public List<CaseResult> failures() {
        return cases.stream().filter(one -> one.verdict().isFailure()).toList();
    }
}
