package portkata.grader.child;

import portkata.harness.Response;

/** Tells how a question to a child ended. */
public sealed interface Ending {

    /** Holds the answer. */
    record Came(Response response) implements Ending {}

    /** Says that the child is no more, and why, as in "it ended its process". */
    record Gone(String why) implements Ending {}

    /** Says that the time was over. */
    record Late() implements Ending {}
}
