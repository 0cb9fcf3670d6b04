package portkata.stateclassifier;

/**
 * Holds an ICMP error message about one of the probes.
 *
 * <p>The same pair of numbers means different things in the two versions: ICMP 3/3 is "port unreachable", and so is
 * ICMPv6 1/4. Sources: RFC 792, RFC 4443.
 *
 * @param version which of the two protocols it came in
 * @param type the message's type, 0 to 255
 * @param code the message's code, 0 to 255
 * @param sender whose address it came from
 */
public record IcmpError(IpVersion version, int type, int code, Sender sender) implements ProbeOutcome {

    /** Shows type, code and sender, for example {@code ICMP 3/3 from the target}. */
    @Override
    public String toString() {
        return (version == IpVersion.V6 ? "ICMPv6 " : "ICMP ") + type + "/" + code + " from " + sender;
    }
}
