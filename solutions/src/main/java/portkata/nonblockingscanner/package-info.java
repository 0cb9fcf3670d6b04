/** Solves the non-blocking scanner: one selector, a queue of deadlines, a slot refilled as soon as it is free. */
@NullMarked
package portkata.nonblockingscanner;

import org.jspecify.annotations.NullMarked;
