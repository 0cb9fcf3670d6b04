/** Holds the exercise "Mail flow": who hands mail to whom, how, and what stays on the server. */
@NullMarked
package portkata.mailflow;

import org.jspecify.annotations.NullMarked;
