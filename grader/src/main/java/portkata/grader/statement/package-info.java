/** Reads a problem statement out of the Javadoc of its contract, and the stub that it asks to fill in. */
@NullMarked
package portkata.grader.statement;

import org.jspecify.annotations.NullMarked;
