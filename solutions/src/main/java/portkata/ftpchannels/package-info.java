/** Holds the reference solution of the exercise "FTP channels". */
@NullMarked
package portkata.ftpchannels;

import org.jspecify.annotations.NullMarked;
