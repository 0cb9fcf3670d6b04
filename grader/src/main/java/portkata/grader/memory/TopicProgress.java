package portkata.grader.memory;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import portkata.grader.result.CaseResult;
import portkata.grader.result.TopicResult;

/**
 * Holds what the last run of a topic found.
 *
 * @param cases how each case ended, by name
 * @param stuck how many graded runs in a row brought no progress
 * @param rung how far up the hint ladder the learner is, from 1
 */
public record TopicProgress(Map<String, CaseState> cases, int stuck, int rung) {

    private static final int RUNS_BEFORE_THE_NEXT_RUNG = 2;
    private static final int TOP_RUNG = 3;

    /** Reads what was stored, and refuses what no run can have written. */
    public TopicProgress {
        Objects.requireNonNull(cases, "cases");
        if (stuck < 0 || rung < 1 || rung > TOP_RUNG) {
            throw new IllegalArgumentException("stuck " + stuck + ", rung " + rung);
        }
    }

    static TopicProgress none() {
        return new TopicProgress(Map.of(), 0, 1);
    }

    /** Counts the cases that passed. */
    long passed() {
        return cases.values().stream().filter(CaseState.PASSED::equals).count();
    }

    /** Climbs after two runs in a row in which the learner tried and no further case passed. */
    TopicProgress after(TopicResult topic) {
        Map<String, CaseState> now = new TreeMap<>(cases);
        for (CaseResult one : topic.cases()) {
            now.put(one.name(), CaseState.of(one.verdict()));
        }
        TopicProgress seen = new TopicProgress(now, stuck, rung);
        boolean isFirstTry = cases.values().stream().allMatch(CaseState.NOT_STARTED::equals);
        boolean isNoProgress = !isFirstTry && topic.tally().failed() > 0 && seen.passed() <= passed();
        if (!isNoProgress) {
            return new TopicProgress(now, 0, rung);
        } else if (stuck + 1 < RUNS_BEFORE_THE_NEXT_RUNG) {
            return new TopicProgress(now, stuck + 1, rung);
        } else {
            return new TopicProgress(now, 0, Math.min(TOP_RUNG, rung + 1));
        }
    }
}
