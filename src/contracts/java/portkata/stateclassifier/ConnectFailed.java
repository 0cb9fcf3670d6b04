package portkata.stateclassifier;

/**
 * Says that the system call {@code connect} failed.
 *
 * @param errno the error that it left behind
 */
public record ConnectFailed(Errno errno) implements ProbeOutcome {

    /** Shows the error, for example {@code connect failed: ECONNREFUSED}. */
    @Override
    public String toString() {
        return "connect failed: " + errno;
    }
}
