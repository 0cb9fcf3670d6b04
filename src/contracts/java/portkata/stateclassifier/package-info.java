/** Holds the exercise "State classifier": what a port scanner concludes from one probe's outcome. */
@NullMarked
package portkata.stateclassifier;

import org.jspecify.annotations.NullMarked;
