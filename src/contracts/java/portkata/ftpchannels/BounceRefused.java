package portkata.ftpchannels;

/** Says that a command would have the server connect to a place it must not; RFC 2577, section 3 suggests the answer 504. */
public final class BounceRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the refusal.
     *
     * @param message what was found and what was expected; not graded
     */
    public BounceRefused(String message) {
        super(message);
    }
}
