/** Tests the command line on checkouts of its own. */
@NullMarked
package portkata.kata;

import org.jspecify.annotations.NullMarked;
