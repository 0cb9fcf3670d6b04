/** Holds the reference solution of the exercise "Mail flow". */
@NullMarked
package portkata.mailflow;

import org.jspecify.annotations.NullMarked;
