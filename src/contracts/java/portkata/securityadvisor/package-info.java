/** Asks what a port's state is worth, and what to do about what a scan found. */
@NullMarked
package portkata.securityadvisor;

import org.jspecify.annotations.NullMarked;
