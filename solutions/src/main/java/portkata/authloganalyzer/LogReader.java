package portkata.authloganalyzer;

import java.util.stream.Stream;

/** Reads the logons that one line stands for. */
interface LogReader {

    Stream<Logon> read(String line);
}
