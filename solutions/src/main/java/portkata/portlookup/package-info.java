/** Solves the port lookup: a table of rows, and three questions asked of it. */
@NullMarked
package portkata.portlookup;

import org.jspecify.annotations.NullMarked;
