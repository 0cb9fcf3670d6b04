/** Asks how a wish to scan becomes the arguments of nmap, and what its port list means. */
@NullMarked
package portkata.nmapcommand;

import org.jspecify.annotations.NullMarked;
