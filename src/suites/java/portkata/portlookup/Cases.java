package portkata.portlookup;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import portkata.Transport;

/** Holds what the cases of every topic need: the submission, and short words for its answers. */
abstract class Cases {

    static final Set<Transport> BOTH = Collections.unmodifiableSet(EnumSet.allOf(Transport.class));

    final PortLookup lookup;

    Cases(PortLookup lookup) {
        this.lookup = lookup;
    }

    static SortedSet<Integer> ports(Integer... ports) {
        return new TreeSet<>(List.of(ports));
    }

    static Optional<String> named(String name) {
        return Optional.of(name);
    }

    /** Says whether a name is known by these ports; as a guard of a suspicion, it must bear a null. */
    final boolean isAt(String name, Integer... ports) {
        return ports(ports).equals(lookup.ports(name));
    }

    /** Says whether a port has this service on this transport; as a guard of a suspicion, it must bear a null. */
    final boolean isNamed(String name, int port, Transport transport) {
        return named(name).equals(lookup.service(port, transport));
    }
}
