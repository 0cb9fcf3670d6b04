package portkata.stateclassifier;

/**
 * Names the kind of probe that was sent.
 *
 * <p>Source: Nmap Reference Guide, "Port Scanning Techniques"; the option is given with each.
 */
public enum ScanType {
    /** Asks the operating system to connect and sees only its answer; needs no privilege ({@code -sT}). */
    CONNECT,
    /** Sends a raw SYN and reads the reply itself ({@code -sS}). */
    SYN,
    /** Sends a raw ACK that belongs to no connection ({@code -sA}). */
    ACK,
    /** Sends the same ACK, and looks at the window of the reply ({@code -sW}). */
    WINDOW,
    /** Sends a segment with FIN alone ({@code -sF}). */
    FIN,
    /** Sends a segment without any flag ({@code -sN}). */
    NULL,
    /** Sends a segment with FIN, PSH and URG ({@code -sX}). */
    XMAS,
    /** Sends a UDP datagram ({@code -sU}). */
    UDP
}
