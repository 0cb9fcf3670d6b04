package portkata.grader.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import portkata.grader.result.CaseResult;
import portkata.grader.result.RunResult;
import portkata.grader.result.TopicResult;

/**
 * Holds what is different from the last run of the same cases.
 *
 * @param fixed cases that pass now and did not before
 * @param regressed cases that passed before and are wrong now
 */
public record Changes(List<CaseResult> fixed, List<CaseResult> regressed) {

    /** Compares a run with what was known before it; cases seen for the first time are no change, nor is an answer that never ran. */
    public static Changes between(Progress before, RunResult run) {
        List<CaseResult> fixed = new ArrayList<>();
        List<CaseResult> regressed = new ArrayList<>();
        List<TopicResult> topics = run.exercises().stream()
                .filter(exercise -> exercise.unusable().isEmpty())
                .flatMap(exercise -> exercise.topics().stream())
                .toList();
        for (TopicResult topic : topics) {
            Map<String, CaseState> known = known(before, topic);
            for (CaseResult one : topic.cases()) {
                CaseState then = known.get(one.name());
                CaseState now = CaseState.of(one.verdict());
                if (then != null && then != CaseState.PASSED && now == CaseState.PASSED) {
                    fixed.add(one);
                } else if (then == CaseState.PASSED && now == CaseState.WRONG) {
                    regressed.add(one);
                }
            }
        }
        return new Changes(List.copyOf(fixed), List.copyOf(regressed));
    }

    private static Map<String, CaseState> known(Progress before, TopicResult topic) {
        return before.topic(topic.exercise(), topic.name())
                .map(TopicProgress::cases)
                .orElse(Map.of());
    }
}
