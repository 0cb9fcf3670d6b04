package portkata.stateclassifier;

import portkata.PortState;

/**
 * Holds what the scanner reports about the port.
 *
 * @param state one of nmap's six states
 * @param reason why, in the words of nmap's {@code --reason}, for example {@code syn-ack} or {@code no-response}
 */
public record Verdict(PortState state, String reason) {

    /** Shows both, for example {@code OPEN_FILTERED, no-response}. */
    @Override
    public String toString() {
        return state + ", " + reason;
    }
}
