/** Knows where everything lives: each path follows from an exercise's name, and nothing is registered. */
@NullMarked
package portkata.grader.house;

import org.jspecify.annotations.NullMarked;
