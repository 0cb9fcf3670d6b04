/** Holds a sample exercise that answers with objects, in a package of its own, for the tests of the engine. */
@NullMarked
package portkata.words;

import org.jspecify.annotations.NullMarked;
