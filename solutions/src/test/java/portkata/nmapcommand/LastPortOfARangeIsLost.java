package portkata.nmapcommand;

import java.util.SortedSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import portkata.Transport;

/** Believes that the end of a range does not belong to it, as in most loops. */
final class LastPortOfARangeIsLost extends Draft {

    private static final Pattern RANGE = Pattern.compile("([0-9]{1,5})-([0-9]{1,5})");

    @Override
    public SortedSet<Integer> parsePorts(String spec, Transport transport) {
        return right.parsePorts(RANGE.matcher(spec).replaceAll(LastPortOfARangeIsLost::shortened), transport);
    }

    private static String shortened(MatchResult range) {
        int first = Integer.parseInt(range.group(1));
        int last = Integer.parseInt(range.group(2));
        return first < last && last <= 65_535 ? first + "-" + (last - 1) : range.group();
    }
}
