/** Remembers earlier runs, in {@code .kata/}. */
@NullMarked
package portkata.grader.memory;

import org.jspecify.annotations.NullMarked;
