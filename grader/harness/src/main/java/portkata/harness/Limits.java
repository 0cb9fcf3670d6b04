package portkata.harness;

/** Bounds what crosses between the grader and a child, so that neither can exhaust the other. */
public final class Limits {

    /** The most bytes of one message. */
    public static final int MOST_BYTES = 32 << 20;

    /** The most elements of all collections of one value together. */
    public static final int MOST_ELEMENTS = 1_000_000;

    /** How deep a value may be nested, counted in collections, optionals and records. */
    public static final int DEEPEST = 64;

    /** The most characters of a thrown exception's message. */
    public static final int LONGEST_MESSAGE = 200;

    private Limits() {}
}
