/** Prints the board when suites run under a build tool or in an editor. */
@NullMarked
package portkata.grader.listener;

import org.jspecify.annotations.NullMarked;
