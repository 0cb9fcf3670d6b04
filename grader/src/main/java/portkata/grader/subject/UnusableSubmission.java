package portkata.grader.subject;

/** Says in one sentence, file and line included, why a submission cannot be called. */
final class UnusableSubmission extends Exception {

    private static final long serialVersionUID = 1L;

    UnusableSubmission(String sentence) {
        super(sentence, null, false, false);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
