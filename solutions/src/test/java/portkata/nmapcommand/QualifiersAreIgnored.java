package portkata.nmapcommand;

import java.util.SortedSet;
import portkata.Transport;

/** Believes that a port is a port, and skips the letters. */
final class QualifiersAreIgnored extends Draft {

    @Override
    public SortedSet<Integer> parsePorts(String spec, Transport transport) {
        return right.parsePorts(spec.replaceAll("[TU]:", ""), transport);
    }
}
