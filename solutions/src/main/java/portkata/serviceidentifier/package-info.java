/** Holds the reference solution of the exercise "Service identifier". */
@NullMarked
package portkata.serviceidentifier;

import org.jspecify.annotations.NullMarked;
