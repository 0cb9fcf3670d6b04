package portkata.nmapcommand;

import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import portkata.Transport;

/** Believes that nothing between two commas means nothing. */
final class EmptyElementsAreSkipped extends Draft {

    @Override
    public SortedSet<Integer> parsePorts(String spec, Transport transport) {
        String list = Arrays.stream(spec.split(","))
                .filter(element -> !element.isEmpty())
                .collect(Collectors.joining(","));
        return list.isEmpty() && !spec.isEmpty() ? new TreeSet<>() : right.parsePorts(list, transport);
    }
}
