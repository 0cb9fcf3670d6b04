package portkata.stateclassifier;

/**
 * Says that a UDP datagram came back from the target's port.
 *
 * @param bytes the length of its data, 0 or more: a header alone is a datagram too
 */
public record UdpReply(int bytes) implements ProbeOutcome {

    /** Shows the length, for example {@code a datagram with 48 bytes}. */
    @Override
    public String toString() {
        return "a datagram with " + bytes + (bytes == 1 ? " byte" : " bytes");
    }
}
