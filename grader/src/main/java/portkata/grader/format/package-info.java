/** Writes a report for programs to read: one class for each format. */
@NullMarked
package portkata.grader.format;

import org.jspecify.annotations.NullMarked;
