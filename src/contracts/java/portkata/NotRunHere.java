package portkata;

/**
 * Says that this system cannot make what a case needs, for example a port that stays silent.
 *
 * <p>Suites and the lab throw it. The case is reported with the reason and counts neither for nor against the learner.
 * A submission that throws it is treated as crashed.
 */
public final class NotRunHere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the report of a case that cannot run.
     *
     * @param reason one sentence: what was needed and why this system has none
     */
    public NotRunHere(String reason) {
        super(reason);
    }
}
