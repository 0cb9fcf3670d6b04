package portkata.mailflow;

/** Says when a connection is encrypted. */
public enum Tls {
    /** Never. */
    NONE,
    /**
     * After the command STARTTLS, if the server offers it; otherwise the mail goes on in plain text. Whoever can change
     * the traffic can remove the offer.
     */
    STARTTLS_IF_OFFERED,
    /** After the command STARTTLS, and without it no password and no mail is sent. */
    STARTTLS_REQUIRED,
    /** From the first byte on, on a port of its own: RFC 8314 calls that implicit TLS. */
    IMPLICIT
}
