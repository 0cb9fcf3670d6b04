package portkata.mailflow;

/** Names the two machines on which the owner of the mailbox has a mail program. */
public enum Device {
    /** The one that most examples use. */
    LAPTOP,
    /** The second device. */
    PHONE
}
