package portkata.mailflow;

/** Names the three protocols of mail; with TLS around it, each is still the same protocol. */
public enum Protocol {
    /** Hands a message on, towards its recipient (RFC 5321). */
    SMTP,
    /** Empties a mailbox (RFC 1939). */
    POP3,
    /** Works on a mailbox that stays where it is (RFC 9051, before it RFC 3501). */
    IMAP
}
