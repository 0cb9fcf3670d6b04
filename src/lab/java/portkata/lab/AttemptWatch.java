package portkata.lab;

import java.net.InetAddress;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Counts the attempts at a host's silent ports, from its creation until it is closed.
 *
 * <p>It looks every few milliseconds, and believes what it has seen twice running: a socket that its owner is just
 * closing may stand in the table beside its successor for a moment. On a busy machine it may not get to look for a while,
 * and says so: what it has not seen may have happened meanwhile.
 */
public final class AttemptWatch implements AutoCloseable {

    private final Reception reception;
    private final InetAddress address;
    private final Set<Integer> ports;
    private final Ticking ticking;
    private final Set<SocketTable.Attempt> seen = new HashSet<>();
    private final Map<Integer, SocketTable.Attempt> firstAt = new HashMap<>();
    private Set<SocketTable.Attempt> before = Set.of();
    private int most;
    private int mostFirst;
    private long lookedAt = System.nanoTime();
    private long longestBlink;

    AttemptWatch(Reception reception, InetAddress address, Collection<Integer> ports) {
        this.reception = reception;
        this.address = address;
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

    /** Tells whether it has looked every {@code interval} or more often. */
    public synchronized boolean lookedEvery(Duration interval) {
        return Math.max(longestBlink, System.nanoTime() - lookedAt) <= interval.toNanos();
    }

    private synchronized void look() {
        long now = System.nanoTime();
        longestBlink = Math.max(longestBlink, now - lookedAt);
        lookedAt = now;
        remember(SocketTable.attemptsAt(address, ports));
    }

    private void remember(Set<SocketTable.Attempt> now) {
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
