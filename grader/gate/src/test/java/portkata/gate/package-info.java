/** Runs the authors' gate on every exercise, and proves that the gate itself catches what it should. */
@NullMarked
package portkata.gate;

import org.jspecify.annotations.NullMarked;
