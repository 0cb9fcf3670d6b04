package portkata.nmapcommand;

import java.util.SortedSet;
import portkata.Transport;

/** Believes that port 0 cannot be scanned. */
final class ZeroIsNoPort extends Draft {

    @Override
    public SortedSet<Integer> parsePorts(String spec, Transport transport) {
        if (spec.matches("(.*[,:])?0+([,-].*)?")) {
            throw new IllegalArgumentException("no such port: 0");
        }
        return right.parsePorts(spec, transport);
    }
}
