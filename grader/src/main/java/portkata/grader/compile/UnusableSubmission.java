package portkata.grader.compile;

/** Says in one sentence, file and line included, why a submission cannot be called. */
public final class UnusableSubmission extends Exception {

    private static final long serialVersionUID = 1L;

    /** Says it in {@code sentence}, without a full stop. */
    public UnusableSubmission(String sentence) {
        super(sentence, null, false, false);
    }

    /** Gives the sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
