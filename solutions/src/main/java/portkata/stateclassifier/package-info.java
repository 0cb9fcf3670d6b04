/** Holds the reference solution of the exercise "State classifier". */
@NullMarked
package portkata.stateclassifier;

import org.jspecify.annotations.NullMarked;
