package portkata.grader.memory;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import portkata.grader.result.CaseResult;
import portkata.grader.result.Tally;
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

    /** Counts the cases; what was skipped counts as not started. */
    public Tally tally() {
        return new Tally(
                cases.size(),
                count(CaseState.PASSED),
                count(CaseState.WRONG),
                count(CaseState.NOT_STARTED),
                0,
                count(CaseState.NOT_RUN_HERE));
    }

    private int count(CaseState state) {
        return Collections.frequency(cases.values(), state);
    }

    /** Goes one rung up, on demand; the top one has nothing above it. */
    TopicProgress climbed() {
        return new TopicProgress(cases, 0, Math.min(TOP_RUNG, rung + 1));
    }

    /** Climbs after two runs in a row in which the learner tried and no further case passed. */
    TopicProgress after(TopicResult topic) {
        Map<String, CaseState> now = new TreeMap<>(cases);
        for (CaseResult one : topic.cases()) {
            now.put(one.name(), CaseState.of(one.verdict()));
        }
        TopicProgress seen = new TopicProgress(now, stuck, rung);
        boolean isFirstTry = tally().passed() + tally().failed() == 0;
        boolean isNoProgress =
                !isFirstTry && topic.tally().failed() > 0 && seen.tally().passed() <= tally().passed();
        if (!isNoProgress) {
            return new TopicProgress(now, 0, rung);
        } else if (stuck + 1 < RUNS_BEFORE_THE_NEXT_RUNG) {
            return new TopicProgress(now, stuck + 1, rung);
        } else {
            return seen.climbed();
        }
    }
}
