package portkata.harness;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;

/**
 * Is what a child sends back.
 *
 * @param token the token of the call, or 0 for the loading
 * @param outcome how it ended
 * @param interrupted whether the submission left the interrupt flag set
 * @param printed how many bytes the submission has printed so far
 */
public record Response(long token, Outcome outcome, boolean interrupted, long printed) {

    /** Refuses to be made without an outcome. */
    public Response {
        Objects.requireNonNull(outcome);
    }

    /** Sends it to the grader. */
    public void send(OutputStream channel) throws IOException {
        Frames.send(channel, Codec.encode(Response.class, this));
    }
}
