package portkata.lab;

import java.net.InetAddress;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Keeps the ports of one host that never answer, and finds the attempts that are made at them. */
final class SilentPorts {

    private final InetAddress address;
    private final Holdings holdings;
    private final SortedSet<Integer> ports = new TreeSet<>();

    SilentPorts(InetAddress address, Holdings holdings) {
        this.address = address;
        this.holdings = holdings;
    }

    SilentListener add(Ports wanted) {
        SilentListener listener = SilentListener.on(address, wanted, holdings);
        ports.add(listener.port());
        return listener;
    }

    /** Counts the unanswered attempts under way. */
    int attempts() {
        return SocketTable.attemptsAt(address, Set.copyOf(ports)).size();
    }

    AttemptWatch watch(Reception reception) {
        return new AttemptWatch(reception, address, ports);
    }
}
