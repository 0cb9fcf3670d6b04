package portkata.portlookup;

import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import portkata.NotStarted;
import portkata.Transport;

/** Solve it here; the statement is the Javadoc of {@link PortLookup}. */
public final class PortLookupSolution implements PortLookup {

    @Override
    public Optional<String> service(int port, Transport transport) {
        throw new NotStarted();
    }

    @Override
    public SortedSet<Integer> ports(String service) {
        throw new NotStarted();
    }

    @Override
    public Set<Transport> transports(int port) {
        throw new NotStarted();
    }
}
