package portkata.grader.subject;

/** Leaves a case whose call did not end in an answer or a declared exception; suites never catch it. */
public final class CallFailed extends Error {

    private static final long serialVersionUID = 1L;

    private final transient Reply reply;

    CallFailed(Reply reply) {
        super(reply.toString(), null, false, false);
        this.reply = reply;
    }

    /** Gives the end of the call. */
    public Reply reply() {
        return reply;
    }
}
