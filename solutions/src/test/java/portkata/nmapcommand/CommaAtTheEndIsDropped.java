package portkata.nmapcommand;

import java.util.SortedSet;
import portkata.Transport;

/** Believes that split gives every element; without a limit it drops empty ones at the end. */
final class CommaAtTheEndIsDropped extends Draft {

    @Override
    public SortedSet<Integer> parsePorts(String spec, Transport transport) {
        return right.parsePorts(String.join(",", spec.split(",")), transport);
    }
}
