package portkata.nmapcommand;

import java.util.SortedSet;
import java.util.TreeSet;
import portkata.Transport;

/** Believes that a letter may stand by itself, as a switch. */
final class AQualifierAloneIsFine extends Draft {

    @Override
    public SortedSet<Integer> parsePorts(String spec, Transport transport) {
        String list =
                spec.replaceAll("([TU]:),", "$1").replaceAll(",?[TU]:$", "").replaceAll("[TU]:(?=[TU]:)", "");
        return list.isEmpty() && !spec.isEmpty() ? new TreeSet<>() : right.parsePorts(list, transport);
    }
}
