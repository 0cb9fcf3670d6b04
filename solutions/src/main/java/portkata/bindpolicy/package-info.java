/** Solves the bind policy: where privileged ports end, and who may cross that line. */
@NullMarked
package portkata.bindpolicy;

import org.jspecify.annotations.NullMarked;
