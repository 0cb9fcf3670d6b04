/** Compiles a submission, runs it somewhere, and hands a suite a stand-in that forwards every call to it. */
@NullMarked
package portkata.grader.subject;

import org.jspecify.annotations.NullMarked;
