/** Holds wrong answers to the exercise "FTP channels", each with one mistake that people make. */
@NullMarked
package portkata.ftpchannels;

import org.jspecify.annotations.NullMarked;
