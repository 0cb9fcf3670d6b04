/** Holds the exercise "Auth log analyzer": what a log of logons says about an attack, and what it cannot say. */
@NullMarked
package portkata.authloganalyzer;

import org.jspecify.annotations.NullMarked;
