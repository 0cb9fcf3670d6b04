/** Is the command line: a class for each command, and nothing that grades or draws. */
@NullMarked
package portkata.kata;

import org.jspecify.annotations.NullMarked;
