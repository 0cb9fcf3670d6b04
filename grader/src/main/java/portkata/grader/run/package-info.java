/** Runs suites on the JUnit Platform and collects their verdicts. */
@NullMarked
package portkata.grader.run;

import org.jspecify.annotations.NullMarked;
