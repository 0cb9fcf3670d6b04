package portkata.nmapcommand;

import java.util.SortedSet;
import portkata.Transport;

/** Believes that ports are counted from 0, so that a missing start is 0. */
final class HyphenStartsAtZero extends Draft {

    @Override
    public SortedSet<Integer> parsePorts(String spec, Transport transport) {
        return right.parsePorts(spec.replaceAll("(?<=^|,|:)-", "0-"), transport);
    }
}
