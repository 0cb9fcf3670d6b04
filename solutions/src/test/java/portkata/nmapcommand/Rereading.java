package portkata.nmapcommand;

import java.util.SortedSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import portkata.Transport;

/** Reads each number of a port list in its own way. */
abstract class Rereading extends Draft {

    @Override
    public SortedSet<Integer> parsePorts(String spec, Transport transport) {
        return right.parsePorts(Pattern.compile("[0-9]+").matcher(spec).replaceAll(this::reread), transport);
    }

    abstract String reread(MatchResult number);
}
