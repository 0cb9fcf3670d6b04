package portkata.stateclassifier;

/**
 * Names the control bits of a TCP segment that this exercise speaks of.
 *
 * <p>Source: RFC 9293, section 3.1.
 */
public enum TcpFlag {
    /** Starts a connection. */
    SYN,
    /** Makes the acknowledgment field count. */
    ACK,
    /** Rejects a segment or ends a connection at once. */
    RST,
    /** Ends one direction of a connection. */
    FIN
}
