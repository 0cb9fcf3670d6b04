/** Holds wrong scanners, each with one mistake that people make. */
@NullMarked
package portkata.nonblockingscanner;

import org.jspecify.annotations.NullMarked;
