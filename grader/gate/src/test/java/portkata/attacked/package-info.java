/** Holds a sample exercise that answers with values of every kind, for submissions that lie. */
@NullMarked
package portkata.attacked;

import org.jspecify.annotations.NullMarked;
