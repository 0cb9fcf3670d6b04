package portkata.nmapcommand;

import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import portkata.Transport;

/** Believes that what it does not know is for somebody else. */
final class UnknownQualifiersAreSkipped extends Draft {

    @Override
    public SortedSet<Integer> parsePorts(String spec, Transport transport) {
        String list = Arrays.stream(spec.split(",", -1))
                .filter(element -> element.matches("[TU]:.*") || !element.contains(":"))
                .collect(Collectors.joining(","));
        return list.isEmpty() && !spec.isEmpty() ? new TreeSet<>() : right.parsePorts(list, transport);
    }
}
