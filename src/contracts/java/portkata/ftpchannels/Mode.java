package portkata.ftpchannels;

/** Says how the data connection comes about, seen from the server: it acts, or it waits. */
public enum Mode {
    /** The client listens and says where, with PORT or EPRT; the server connects. */
    ACTIVE,
    /** The server listens and says where, in its reply to PASV or EPSV; the client connects. */
    PASSIVE
}
