package portkata.ftpchannels;

/** Names the two ends of a session. */
public enum Party {
    /** The end that opened the control connection. */
    CLIENT,
    /** The end that took it. */
    SERVER
}
