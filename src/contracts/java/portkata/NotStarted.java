package portkata;

/**
 * Says that a method has not been written yet.
 *
 * <p>Every stub throws it. A case that meets it counts as not started: it earns nothing, and it leaves the build green.
 * Delete the {@code throw} when you start on a method.
 */
public final class NotStarted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Creates the excuse of a method that is still a stub. */
    public NotStarted() {
        super("not started yet");
    }
}
