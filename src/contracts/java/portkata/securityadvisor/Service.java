package portkata.securityadvisor;

/** Names the services that the advisor knows. */
public enum Service {
    /** File transfer in plain text (RFC 959). */
    FTP,
    /** File transfer inside SSH; only ever an alternative, never observed and never expected. */
    SFTP,
    /** Secure shell (RFC 4253). */
    SSH,
    /** Remote login in plain text (RFC 854). */
    TELNET,
    /** Mail between servers (RFC 5321). */
    SMTP,
    /** Names (RFC 1035). */
    DNS,
    /** The web in plain text (RFC 9112). */
    HTTP,
    /** The web inside TLS, or QUIC (RFC 9110, RFC 9114). */
    HTTPS,
    /** Mailboxes in plain text (RFC 1939). */
    POP3,
    /** POP3 inside TLS (RFC 8314). */
    POP3S,
    /** Mailboxes in plain text (RFC 9051). */
    IMAP,
    /** IMAP inside TLS (RFC 8314). */
    IMAPS,
    /** Windows file sharing (MS-SMB2). */
    SMB,
    /** Remote desktops (MS-RDPBCGR; over UDP MS-RDPEUDP). */
    RDP,
    /** A database in memory. */
    REDIS,
    /** Management of devices (RFC 3411; versions 1 and 2c carry a password in plain text, RFC 1157 and 1901). */
    SNMP
}
