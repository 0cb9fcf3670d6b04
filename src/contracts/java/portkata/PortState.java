package portkata;

/**
 * Names the six states that nmap tells apart.
 *
 * <p>Source: Nmap Reference Guide, "Port Scanning Basics".
 */
public enum PortState {
    /** An application accepts connections or datagrams here. */
    OPEN,
    /** The host answers, and nothing listens here. */
    CLOSED,
    /** Something on the way drops the probes or rejects them, so that nothing can be said about a listener. */
    FILTERED,
    /** The port can be reached, but whether something listens cannot be told: only the ACK scan says this. */
    UNFILTERED,
    /** Open or filtered: no answer, from a scan in which an open port gives none. */
    OPEN_FILTERED,
    /** Closed or filtered: the two cannot be told apart. */
    CLOSED_FILTERED
}
