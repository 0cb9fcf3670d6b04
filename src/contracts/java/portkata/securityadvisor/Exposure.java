package portkata.securityadvisor;

/** Says from where the port was observed, and so who else can see it like this. */
public enum Exposure {
    /** Anybody. */
    INTERNET,
    /** Whoever is in the own network. */
    INTERNAL
}
