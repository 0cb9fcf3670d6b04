package portkata.nmapcommand;

import java.util.SortedSet;
import portkata.Transport;

/** Believes that a port without a letter is a TCP port. */
final class BarePortsAreTcp extends Draft {

    @Override
    public SortedSet<Integer> parsePorts(String spec, Transport transport) {
        return right.parsePorts(spec.matches("[TU]:.*") ? spec : "T:" + spec, transport);
    }
}
