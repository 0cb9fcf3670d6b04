package portkata.nmapcommand;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import portkata.Transport;

/** Believes that the elements of the other transport need no look. */
final class OnlyItsOwnHalfIsChecked extends Draft {

    @Override
    public SortedSet<Integer> parsePorts(String spec, Transport transport) {
        String own = transport == Transport.TCP ? "T" : "U";
        List<String> relevant = new ArrayList<>();
        boolean isOwn = true;
        for (String element : spec.split(",", -1)) {
            isOwn = element.matches("[TU]:.*") ? element.startsWith(own) : isOwn;
            if (isOwn) {
                relevant.add(element);
            }
        }
        return relevant.isEmpty() ? new TreeSet<>() : right.parsePorts(String.join(",", relevant), transport);
    }
}
