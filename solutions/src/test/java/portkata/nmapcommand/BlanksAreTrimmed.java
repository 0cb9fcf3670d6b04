package portkata.nmapcommand;

import java.util.SortedSet;
import portkata.Transport;

/** Believes that blanks beside a number do not count. */
final class BlanksAreTrimmed extends Draft {

    @Override
    public SortedSet<Integer> parsePorts(String spec, Transport transport) {
        return right.parsePorts(spec.replace(" ", ""), transport);
    }
}
