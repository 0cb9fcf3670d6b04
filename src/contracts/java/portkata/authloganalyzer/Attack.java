package portkata.authloganalyzer;

/** Names the patterns that are looked for; their order is the order of a report. */
public enum Attack {
    /** One source guesses at one account again and again. */
    BRUTE_FORCE,
    /** One source tries a few passwords at many accounts. */
    SPRAY,
    /** One source tries each of many accounts once, as with pairs from a leak. */
    STUFFING,
    /** Many sources guess at one account, each only a few times. */
    DISTRIBUTED,
    /** A source that has failed often gets in. */
    SUCCESS_AFTER_FAILURES
}
