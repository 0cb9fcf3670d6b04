/**
 * Runs one submission and answers for it, inside the child JVM or, for a debugger, inside the grader's.
 *
 * <p>It uses java.base and the contracts, nothing else, and neither lambdas nor streams: each child pays for what it loads.
 */
@NullMarked
package portkata.harness;

import org.jspecify.annotations.NullMarked;
