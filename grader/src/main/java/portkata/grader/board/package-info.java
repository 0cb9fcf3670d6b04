/** Shows a report on a terminal; the only place that knows of colour, symbols and width. */
@NullMarked
package portkata.grader.board;

import org.jspecify.annotations.NullMarked;
