/** Holds the exercise "FTP channels": where the data of a file transfer goes, and who may say so. */
@NullMarked
package portkata.ftpchannels;

import org.jspecify.annotations.NullMarked;
