/** Holds wrong answers to the exercise "Service identifier", each with one mistake that people make. */
@NullMarked
package portkata.serviceidentifier;

import org.jspecify.annotations.NullMarked;
