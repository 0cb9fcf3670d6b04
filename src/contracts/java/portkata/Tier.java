package portkata;

/** Says how much experience an exercise asks for. */
public enum Tier {
    /** The vocabulary: ports, transports, states. */
    JUNIOR,
    /** The working engineer: reading tools and writing small ones. */
    MID,
    /** Building the tools themselves. */
    SENIOR
}
