package portkata.mailflow;

/** Names what a client may do about the message, and how a session may end. */
public enum Action {
    /** Both protocols: fetches the whole message ({@code RETR} in POP3, {@code FETCH} in IMAP). */
    DOWNLOAD,
    /** POP3: {@code DELE}. */
    DELE,
    /** POP3: {@code RSET}, which takes back what this session has marked. */
    RSET,
    /** POP3: {@code QUIT}, which ends the session. */
    QUIT,
    /** IMAP: {@code STORE +FLAGS (\Deleted)}. */
    STORE_DELETED,
    /** IMAP: {@code STORE -FLAGS (\Deleted)}. */
    STORE_NOT_DELETED,
    /** IMAP: {@code EXPUNGE}. */
    EXPUNGE,
    /** IMAP: {@code CLOSE}, which leaves the mailbox but not the session. */
    CLOSE,
    /** IMAP: {@code LOGOUT}, which ends the session. */
    LOGOUT,
    /** Both protocols: the connection breaks, or the server's timer for idle clients ends it. */
    CONNECTION_LOST
}
