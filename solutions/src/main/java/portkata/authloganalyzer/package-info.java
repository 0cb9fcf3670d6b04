/** Solves the auth log analyzer: reads the logons out of a log, then groups them in several ways. */
@NullMarked
package portkata.authloganalyzer;

import org.jspecify.annotations.NullMarked;
