package portkata.grader.memory;

import portkata.grader.result.Verdict;

/** Says how a case ended, as far as the next run needs to know. */
public enum CaseState {
    /** It earned its point. */
    PASSED,
    /** Something attempted was wrong. */
    WRONG,
    /** It met a stub, or was skipped. */
    NOT_STARTED,
    /** This system cannot run it. */
    NOT_RUN_HERE;

    static CaseState of(Verdict verdict) {
        if (verdict.isPassed()) {
            return PASSED;
        }
        if (verdict instanceof Verdict.NotRunHere) {
            return NOT_RUN_HERE;
        }
        return verdict.isFailure() ? WRONG : NOT_STARTED;
    }
}
