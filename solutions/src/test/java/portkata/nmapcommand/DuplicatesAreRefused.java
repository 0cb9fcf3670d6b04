package portkata.nmapcommand;

import java.util.Arrays;
import java.util.SortedSet;
import portkata.Transport;

/** Believes that a port which is named twice is an error. */
final class DuplicatesAreRefused extends Draft {

    @Override
    public SortedSet<Integer> parsePorts(String spec, Transport transport) {
        SortedSet<Integer> ports = right.parsePorts(spec, transport);
        if (!spec.contains(":")
                && ports.size()
                        < Arrays.stream(spec.split(",")).mapToInt(this::size).sum()) {
            throw new IllegalArgumentException("named twice");
        }
        return ports;
    }

    private int size(String element) {
        return right.parsePorts(element, Transport.TCP).size();
    }
}
