package portkata.lab;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Counts the attempts at a host's silent ports, from its creation until it is closed.
 *
 * <p>It looks every few milliseconds, and believes what it has seen twice running: a socket that its owner is just
 * closing may stand in the table beside its successor for a moment.
 */
public final class AttemptWatch implements AutoCloseable {

    private final Reception reception;
    private final Set<Integer> ports;
    private final Ticking ticking;
    private final Set<SocketTable.Attempt> seen = new HashSet<>();
    private final Map<Integer, SocketTable.Attempt> firstAt = new HashMap<>();
    private Set<SocketTable.Attempt> before = Set.of();
    private int most;
    private int mostFirst;

    AttemptWatch(Reception reception, Collection<Integer> ports) {
        this.reception = reception;
        this.ports = Set.copyOf(ports);
        look();
        this.ticking = reception.eachTick(this::look);
    }

    /** Gives the most attempts that were in flight at one moment. */
    public synchronized int mostAtOnce() {
        return most;
    }

    /** Gives the most attempts in flight at one moment that were each the first at its port. */
    public synchronized int mostFirstAtOnce() {
        return mostFirst;
    }

    /** Counts the attempts that have been made at one port; those shorter than a few milliseconds may be missed. */
    public synchronized int attemptsAt(int port) {
        return (int) seen.stream().filter(attempt -> attempt.to() == port).count();
    }

    /** Waits until {@code count} attempts have been made at one port; says whether they were, in time. */
    public boolean awaitAttemptsAt(int port, int count, Wait wait) {
        return reception.await(() -> attemptsAt(port) >= count, wait);
    }

    private synchronized void look() {
        Set<SocketTable.Attempt> now = SocketTable.attemptsAt(ports);
        Set<SocketTable.Attempt> lasting = new HashSet<>(now);
        lasting.retainAll(before);
        now.forEach(attempt -> firstAt.putIfAbsent(attempt.to(), attempt));
        most = Math.max(most, lasting.size());
        mostFirst = Math.max(
                mostFirst, (int) lasting.stream().filter(firstAt::containsValue).count());
        seen.addAll(now);
        before = now;
    }

    /** Stops looking; the counts stay. */
    @Override
    public void close() {
        ticking.close();
    }
}
