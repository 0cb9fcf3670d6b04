/** Holds sample exercises, sound and deliberately unsound ones, for the tests of the gate and of the engine. */
@NullMarked
package portkata.sample;

import org.jspecify.annotations.NullMarked;
