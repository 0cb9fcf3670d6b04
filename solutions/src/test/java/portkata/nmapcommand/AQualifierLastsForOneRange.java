package portkata.nmapcommand;

import java.util.SortedSet;
import java.util.TreeSet;
import portkata.Transport;

/** Believes that a letter belongs to its own range alone. */
final class AQualifierLastsForOneRange extends Draft {

    @Override
    public SortedSet<Integer> parsePorts(String spec, Transport transport) {
        SortedSet<Integer> ports = new TreeSet<>();
        for (String element : spec.split(",", -1)) {
            ports.addAll(right.parsePorts(element, transport));
        }
        return ports;
    }
}
