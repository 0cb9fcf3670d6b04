package portkata.serviceidentifier;

/** Names what may be behind a port. */
public enum Service {
    FTP,
    SSH,
    TELNET,
    SMTP,
    DNS,
    HTTP,
    POP3,
    IMAP,
    /** HTTP inside TLS: what a port number promises. No banner shows it, since the inside is encrypted. */
    HTTPS,
    /** IMAP inside TLS, promised by a port number only, too. */
    IMAPS,
    /** POP3 inside TLS, promised by a port number only, too. */
    POP3S,
    RDP,
    VNC,
    /** TLS with something inside: what a banner shows. No port number promises it. */
    TLS,
    /** None of the others, as far as can be told. */
    UNKNOWN
}
