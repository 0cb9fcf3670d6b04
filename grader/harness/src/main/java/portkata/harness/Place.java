package portkata.harness;

/** Is a line of the submission's source, as far as a stack trace tells. */
public record Place(String file, int line) {}
