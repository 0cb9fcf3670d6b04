package portkata.nmapcommand;

import java.util.Arrays;
import java.util.SortedSet;
import java.util.stream.Collectors;
import portkata.Transport;

/** Believes that a range split at its hyphens has two parts, and uses those. */
final class SecondHyphenIsIgnored extends Draft {

    @Override
    public SortedSet<Integer> parsePorts(String spec, Transport transport) {
        return right.parsePorts(
                Arrays.stream(spec.split(",", -1))
                        .map(SecondHyphenIsIgnored::range)
                        .collect(Collectors.joining(",")),
                transport);
    }

    private static String range(String element) {
        String[] parts = element.split("-", -1);
        return parts.length < 2 ? element : parts[0] + "-" + parts[1];
    }
}
