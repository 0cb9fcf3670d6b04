package portkata.mailflow;

/** Says what has become of the message on the server; the copies that clients made do not count. */
public enum Fate {
    /** It is there, and nothing marks it for deletion. */
    KEPT,
    /** It is there, marked for deletion. */
    MARKED,
    /** It is gone. */
    REMOVED
}
