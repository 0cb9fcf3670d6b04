package portkata.nmapcommand;

import java.util.SortedSet;
import java.util.TreeSet;
import portkata.Transport;

/** Believes that no text is a list without ports. */
final class NothingMeansNone extends Draft {

    @Override
    public SortedSet<Integer> parsePorts(String spec, Transport transport) {
        return spec.isEmpty() ? new TreeSet<>() : right.parsePorts(spec, transport);
    }
}
