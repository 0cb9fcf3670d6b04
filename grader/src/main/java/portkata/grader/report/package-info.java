/** Puts together what a learner is told after a run, without a word about how it looks. */
@NullMarked
package portkata.grader.report;

import org.jspecify.annotations.NullMarked;
