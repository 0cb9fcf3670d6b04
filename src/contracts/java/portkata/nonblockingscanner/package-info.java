/** Asks for a connect scan that watches many ports at once from a single selector. */
@NullMarked
package portkata.nonblockingscanner;

import org.jspecify.annotations.NullMarked;
