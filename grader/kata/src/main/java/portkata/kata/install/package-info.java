/** Makes the command line start fast: everything in jars, with archives of classes that are loaded already. */
@NullMarked
package portkata.kata.install;

import org.jspecify.annotations.NullMarked;
