/** Asks which service stands behind a port, and on which transport. */
@NullMarked
package portkata.portlookup;

import org.jspecify.annotations.NullMarked;
