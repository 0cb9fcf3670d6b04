/** Solves the security advisor: what was seen, held against what was expected. */
@NullMarked
package portkata.securityadvisor;

import org.jspecify.annotations.NullMarked;
