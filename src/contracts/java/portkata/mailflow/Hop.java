package portkata.mailflow;

/**
 * Holds one way by which mail gets from one role to the next.
 *
 * @param protocol what is spoken
 * @param port the TCP port on which the one who is called listens
 * @param tls when the connection is encrypted
 */
public record Hop(Protocol protocol, int port, Tls tls) {

    /** Shows all three, for example {@code SMTP 25 NONE}. */
    @Override
    public String toString() {
        return protocol + " " + port + " " + tls;
    }
}
