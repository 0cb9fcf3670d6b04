/** Holds the reference solution of the exercise "Nmap command". */
@NullMarked
package portkata.nmapcommand;

import org.jspecify.annotations.NullMarked;
