/** Holds what every exercise shares: the exercise annotation, the two kinds of excuse, and the common network types. */
@NullMarked
package portkata;

import org.jspecify.annotations.NullMarked;
