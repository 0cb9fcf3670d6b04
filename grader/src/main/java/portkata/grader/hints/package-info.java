/** Reads HINTS.md and decides which hint a learner gets. */
@NullMarked
package portkata.grader.hints;

import org.jspecify.annotations.NullMarked;
