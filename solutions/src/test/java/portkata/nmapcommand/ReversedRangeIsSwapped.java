package portkata.nmapcommand;

import java.util.SortedSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import portkata.Transport;

/** Believes that a range from high to low was meant the other way round. */
final class ReversedRangeIsSwapped extends Draft {

    private static final Pattern RANGE = Pattern.compile("([0-9]{0,5})-([0-9]{1,5})");

    @Override
    public SortedSet<Integer> parsePorts(String spec, Transport transport) {
        return right.parsePorts(RANGE.matcher(spec).replaceAll(ReversedRangeIsSwapped::sorted), transport);
    }

    private static String sorted(MatchResult range) {
        int first = range.group(1).isEmpty() ? 1 : Integer.parseInt(range.group(1));
        int last = Integer.parseInt(range.group(2));
        return Math.min(first, last) + "-" + Math.max(first, last);
    }
}
