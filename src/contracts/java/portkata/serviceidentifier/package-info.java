/** Holds the exercise "Service identifier": what a banner proves, and what a port number does not. */
@NullMarked
package portkata.serviceidentifier;

import org.jspecify.annotations.NullMarked;
