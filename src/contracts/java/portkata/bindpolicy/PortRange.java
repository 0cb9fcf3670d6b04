package portkata.bindpolicy;

/**
 * Names the three ranges into which IANA divides the port numbers.
 *
 * <p>Sources: RFC 6335, section 6, which calls them System, User and Dynamic Ports, and section 8.1.2.
 */
public enum PortRange {
    /** Holds 0 to 1023, assigned after IETF review or IESG approval only; the System Ports. */
    WELL_KNOWN,
    /** Holds 1024 to 49151, assigned after an expert's review too; the User Ports. */
    REGISTERED,
    /** Holds 49152 to 65535, never assigned; the Dynamic, Private or Ephemeral Ports. */
    DYNAMIC
}
