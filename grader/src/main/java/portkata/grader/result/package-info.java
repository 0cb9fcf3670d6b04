/** Holds what a run found out, without a word about how it is shown. */
@NullMarked
package portkata.grader.result;

import org.jspecify.annotations.NullMarked;
