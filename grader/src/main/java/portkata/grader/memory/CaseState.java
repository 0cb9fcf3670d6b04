package portkata.grader.memory;

import portkata.grader.result.Verdict;

/** Says how a case ended, as far as the next run needs to know. */
public enum CaseState {
    /** It earned its point. */
    PASSED,
    /** Something attempted was wrong. */
    WRONG,
    /** It met a stub, was skipped, or could not run here. */
    NOT_STARTED;

    static CaseState of(Verdict verdict) {
        if (verdict.isPassed()) {
            return PASSED;
        }
        return verdict.isFailure() ? WRONG : NOT_STARTED;
    }
}
