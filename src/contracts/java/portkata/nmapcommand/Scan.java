package portkata.nmapcommand;

/** Names a way to scan; all but {@link #UDP} scan TCP ports. */
public enum Scan {
    /** TCP: sends a SYN and never completes the connection; {@code -sS}. */
    SYN,
    /** TCP: has the operating system connect; {@code -sT}. */
    CONNECT,
    /** TCP: sends an ACK; {@code -sA}. */
    ACK,
    /** TCP: sends an ACK, and looks at the window of the RST; {@code -sW}. */
    WINDOW,
    /** TCP: sends a FIN; {@code -sF}. */
    FIN,
    /** TCP: sends no flag at all; {@code -sN}. */
    NULL,
    /** TCP: sends FIN, PSH and URG; {@code -sX}. */
    XMAS,
    /** UDP: sends datagrams; {@code -sU}. */
    UDP
}
