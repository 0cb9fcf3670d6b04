package portkata.grader.memory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import portkata.grader.result.CaseResult;
import portkata.grader.result.Tally;
import portkata.grader.result.TopicResult;

/**
 * Holds what the last run of a topic found.
 *
 * @param cases how each case ended, by name
 * @param stuck how many graded runs in a row brought no progress
 * @param rung how far up the hint ladder the learner is, from 1
 * @param heard the highest rung that has been shown, 0 before the first
 */
public record TopicProgress(Map<String, CaseState> cases, int stuck, int rung, int heard) {

    private static final int RUNS_BEFORE_THE_NEXT_RUNG = 2;
    private static final int TOP_RUNG = 3;

    /** Refuses what no run can have written. */
    public TopicProgress {
        Objects.requireNonNull(cases, "cases");
        if (stuck < 0 || rung < 1 || rung > TOP_RUNG || heard < 0 || heard > TOP_RUNG) {
            throw new IllegalArgumentException("stuck " + stuck + ", rung " + rung + ", heard " + heard);
        }
    }

    /** Reads what was stored; older versions did not note which hints were shown. */
    @JsonCreator
    static TopicProgress stored(
            @JsonProperty("cases") Map<String, CaseState> cases,
            @JsonProperty("stuck") int stuck,
            @JsonProperty("rung") int rung,
            @JsonProperty("heard") @Nullable Integer heard) {
        return new TopicProgress(cases, stuck, rung, heard == null ? 0 : heard);
    }

    static TopicProgress none() {
        return new TopicProgress(Map.of(), 0, 1, 0);
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

    /** Notes that the hint of a rung was shown. */
    TopicProgress hearing(int shown) {
        return new TopicProgress(cases, stuck, Math.max(rung, shown), Math.max(heard, shown));
    }

    /** Goes to the rung above the last one that was shown; the top one has nothing above it. */
    TopicProgress hearingMore() {
        return new TopicProgress(cases, 0, rung, heard).hearing(Math.min(TOP_RUNG, heard + 1));
    }

    private TopicProgress climbed() {
        return new TopicProgress(cases, 0, Math.min(TOP_RUNG, rung + 1), heard);
    }

    /** Climbs after two runs in a row in which the learner tried and no further case passed. */
    TopicProgress after(TopicResult topic) {
        // A run of fewer cases than are known is one of single cases; otherwise, what it does not have is no more.
        Map<String, CaseState> now = topic.cases().size() < cases.size() ? new TreeMap<>(cases) : new TreeMap<>();
        for (CaseResult one : topic.cases()) {
            now.put(one.name(), CaseState.of(one.verdict()));
        }
        TopicProgress seen = new TopicProgress(now, stuck, rung, heard);
        boolean isFirstTry = tally().passed() + tally().failed() == 0;
        boolean isNoProgress =
                !isFirstTry && topic.tally().failed() > 0 && seen.tally().passed() <= tally().passed();
        if (!isNoProgress) {
            return new TopicProgress(now, 0, rung, heard);
        } else if (stuck + 1 < RUNS_BEFORE_THE_NEXT_RUNG) {
            return new TopicProgress(now, stuck + 1, rung, heard);
        } else {
            return seen.climbed();
        }
    }
}
