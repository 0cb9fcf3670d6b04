package portkata.stateclassifier;

/** Names the two versions of the Internet Protocol, each with its own ICMP. */
public enum IpVersion {
    /** IPv4, whose errors are ICMP (RFC 792). */
    V4,
    /** IPv6, whose errors are ICMPv6 (RFC 4443). */
    V6
}
