package portkata.mailflow;

/** Says whose answer is asked for: the one of the first RFCs and of most interviews, or today's. */
public enum Era {
    /** The original ports, and nothing encrypted: RFC 821, RFC 1939 and RFC 2060 knew no TLS. */
    CLASSIC,
    /** What RFC 8314 has asked of clients since 2018, and STARTTLS between servers (RFC 3207). */
    RFC8314
}
