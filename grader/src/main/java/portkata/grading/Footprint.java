package portkata.grading;

import java.time.Duration;

/**
 * Tells what the submission costs, seen from outside it.
 *
 * <p>A suite asks for one in its constructor, beside its subject. Take a reading before and one during or after a call,
 * and compare: single readings mean nothing. Each method throws {@link portkata.NotRunHere} where the system does not tell.
 */
public interface Footprint {

    /** Counts the live threads where the submission runs, its caller's included. */
    int threads();

    /** Gives the processor time that the submission's own threads have used since the case began. */
    Duration processorTime();

    /** Counts the open file descriptors where the submission runs, sockets and selectors included. */
    long openFiles();
}
