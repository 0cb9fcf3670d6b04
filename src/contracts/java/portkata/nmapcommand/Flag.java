package portkata.nmapcommand;

/** Names what a scan can be told besides its host, ports, scans and scripts. */
public enum Flag {
    /** Takes the host to be up, and knocks on no port to find out; {@code -Pn}. */
    SKIP_DISCOVERY,
    /** Never asks for the name of an address; {@code -n}. */
    NO_DNS,
    /** Says why a port is in its state; {@code --reason}. */
    REASON,
    /** Finds out what runs behind an open port, and its version; {@code -sV}. */
    VERSIONS
}
