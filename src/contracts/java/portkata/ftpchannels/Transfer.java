package portkata.ftpchannels;

/** Says which way the data goes, seen from the client. */
public enum Transfer {
    /** The server sends a file or a listing: RETR, LIST, NLST. */
    DOWNLOAD,
    /** The client sends a file: STOR, STOU, APPE. */
    UPLOAD
}
