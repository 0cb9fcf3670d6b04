package portkata.serviceidentifier;

/** Says what a guess rests on. Not even the best is proof: any program can send any bytes. */
public enum Confidence {
    /** The banner has a form that is this service's alone, among those that are told apart here. */
    CONFIRMED,
    /** The banner has a form that FTP and SMTP share; its words, or else the port number, chose this one. */
    LIKELY,
    /** The server said nothing, and the port number is all there is. */
    ASSUMED,
    /** There is no guess: the service is UNKNOWN. */
    NONE
}
