package portkata.ftpchannels;

/** Says that a reply or command is not of the form that it has to be; a server answers 501 (RFC 959, section 4.2). */
public final class MalformedMessage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the refusal.
     *
     * @param message what was found and what was expected; not graded
     */
    public MalformedMessage(String message) {
        super(message);
    }
}
