/** Hands in submissions that attack the grader: none may earn a point by it, or cost another submission one. */
@NullMarked
package portkata.gate.attack;

import org.jspecify.annotations.NullMarked;
