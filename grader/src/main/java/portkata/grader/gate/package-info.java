/** Proves of each exercise that its verdicts can be trusted, before a learner meets it. */
@NullMarked
package portkata.grader.gate;

import org.jspecify.annotations.NullMarked;
