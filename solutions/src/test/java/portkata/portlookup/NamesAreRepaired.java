package portkata.portlookup;

import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import portkata.Transport;

/** Believes that a good lookup guesses what was meant: {@code http-alt} by "http alt", {@code ssh} by "ssh/tcp". */
final class NamesAreRepaired implements PortLookup {

    private final PortLookup right = new PortLookupSolution();

    @Override
    public Optional<String> service(int port, Transport transport) {
        return right.service(port, transport);
    }

    @Override
    public SortedSet<Integer> ports(String service) {
        String name = service.strip().replaceAll("/.*", "");
        SortedSet<Integer> hyphenated = right.ports(name.replaceAll("[ \t]+", "-"));
        return hyphenated.isEmpty() ? right.ports(name.replaceAll("[ \t]+", "")) : hyphenated;
    }

    @Override
    public Set<Transport> transports(int port) {
        return right.transports(port);
    }
}
