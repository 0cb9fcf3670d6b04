/** Compiles submissions, in a process that a hostile source can only exhaust. */
@NullMarked
package portkata.grader.compile;

import org.jspecify.annotations.NullMarked;
