package portkata.securityadvisor;

/** Names what to do about a finding. */
public enum Action {
    /** Leave it as it is. */
    NOTHING,
    /** Find out more, from another place or with another scan, before you conclude anything. */
    VERIFY,
    /** Bring back what should be there: it is an outage. */
    RESTORE,
    /** Keep it, and check how it is configured. */
    HARDEN,
    /** Keep it, and take it off the Internet: a firewall, a VPN, a gateway. */
    RESTRICT,
    /** Move its users to the alternative, then switch it off. */
    REPLACE,
    /** Find out who opened it, and why. */
    INVESTIGATE
}
