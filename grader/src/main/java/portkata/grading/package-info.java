/** Holds what a suite is written with: annotations that name it, expectations that explain themselves, and a witness. */
@NullMarked
package portkata.grading;

import org.jspecify.annotations.NullMarked;
