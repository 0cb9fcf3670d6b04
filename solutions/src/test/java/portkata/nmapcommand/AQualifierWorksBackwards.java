package portkata.nmapcommand;

import java.util.SortedSet;
import portkata.Transport;

/** Believes that the first letter also holds for what stands before it. */
final class AQualifierWorksBackwards extends Draft {

    @Override
    public SortedSet<Integer> parsePorts(String spec, Transport transport) {
        int colon = spec.indexOf(':');
        return right.parsePorts(colon > 1 ? spec.substring(colon - 1, colon + 1) + spec : spec, transport);
    }
}
