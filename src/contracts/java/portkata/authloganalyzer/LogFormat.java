package portkata.authloganalyzer;

/** Names the two kinds of log. */
public enum LogFormat {
    /** Lines of sshd, as syslog writes them to a file. */
    SSHD,
    /** Windows security events 4624 and 4625, one to a line, in the form that this kit exports them. */
    WINDOWS
}
