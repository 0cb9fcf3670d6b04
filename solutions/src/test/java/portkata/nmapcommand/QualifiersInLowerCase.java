package portkata.nmapcommand;

import java.util.Locale;
import java.util.SortedSet;
import portkata.Transport;

/** Believes that letters mean the same in any case. */
final class QualifiersInLowerCase extends Draft {

    @Override
    public SortedSet<Integer> parsePorts(String spec, Transport transport) {
        return right.parsePorts(spec.toUpperCase(Locale.ROOT), transport);
    }
}
