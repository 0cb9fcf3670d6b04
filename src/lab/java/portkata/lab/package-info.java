/** Holds real hosts on the loopback interface, with ports that are open, closed, silent, late or rude on purpose. */
@NullMarked
package portkata.lab;

import org.jspecify.annotations.NullMarked;
