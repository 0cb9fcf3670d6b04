/** Starts, asks and ends the processes that a run needs besides its own. */
@NullMarked
package portkata.grader.child;

import org.jspecify.annotations.NullMarked;
