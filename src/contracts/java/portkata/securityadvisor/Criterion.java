package portkata.securityadvisor;

/** Names what states are ranked by; without a criterion, a ranking means nothing. */
public enum Criterion {
    /** How sure an observer may be that nothing listens; the surest comes first. */
    CERTAINTY_NOTHING_LISTENS,
    /** How little an observer learns from the answer; the least comes first. */
    LEAST_INFORMATION_GIVEN
}
