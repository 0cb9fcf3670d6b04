package portkata.mailflow;

/**
 * Names what a program does for a message; one machine, even one program, may play several roles.
 *
 * <p>Source: RFC 5598, section 4, which calls them MUA, MSA, MTA and MS.
 */
public enum Role {
    /** Writes or reads mail for a person: a mail program, or the script that sends a report. */
    CLIENT,
    /** Takes new mail from its own provider's clients, today after they have logged in. */
    SUBMISSION_SERVER,
    /** Takes mail from other servers: the recipient's server, or a relay on the way to it. */
    MAIL_SERVER,
    /** Keeps the recipient's mailbox until the recipient's client comes for it. */
    MAIL_STORE
}
