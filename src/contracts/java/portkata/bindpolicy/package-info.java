/** Asks what a port number promises, and what the operating system allows. */
@NullMarked
package portkata.bindpolicy;

import org.jspecify.annotations.NullMarked;
