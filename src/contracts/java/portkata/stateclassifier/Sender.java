package portkata.stateclassifier;

/** Says whose address an ICMP error came from. */
public enum Sender {
    /** The address that was scanned. */
    TARGET,
    /** Any other address, most likely of a router or a firewall on the way. */
    OTHER;

    /** Shows the sender in words. */
    @Override
    public String toString() {
        return this == TARGET ? "the target" : "another address";
    }
}
