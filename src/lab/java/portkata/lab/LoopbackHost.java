package portkata.lab;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import portkata.NotRunHere;

/**
 * Offers ports that behave as ordered, on a loopback address, and tells what it saw there.
 *
 * <pre>{@code
 * try (LoopbackHost host = LoopbackHost.ipv4()) {
 *     int open = host.open();
 *     int closed = host.closed();
 *     int silent = host.silent();
 *     host.awaitAllClosed(Wait.atMost(Duration.ofSeconds(2)));
 * }
 * }</pre>
 *
 * <p>Each port is the host's own until {@link #close}, so nobody else can change what it does. One daemon thread serves
 * them all. Use a host from one thread.
 */
public final class LoopbackHost implements AutoCloseable {

    private final InetAddress address;
    private final Reception reception;
    private final Holdings holdings = new Holdings();
    private final SilentPorts silent;

    private LoopbackHost(String address) {
        this.address = Addresses.listening(address);
        this.silent = new SilentPorts(this.address, holdings);
        try {
            this.reception = holdings.keep(new Reception());
        } catch (IOException outOfDescriptors) {
            throw new UncheckedIOException(outOfDescriptors);
        }
    }

    /** Opens a host with an IPv4 address of its own where the system has more than one, else on 127.0.0.1. */
    public static LoopbackHost ipv4() {
        return new LoopbackHost(Addresses.next());
    }

    /** Opens a host on 127.0.0.1, where connections come from as well: the one address that can connect to itself. */
    public static LoopbackHost localhost() {
        return new LoopbackHost(Addresses.LOCALHOST);
    }

    /** Opens a host on ::1, or throws {@link NotRunHere} where the machine has no IPv6. */
    public static LoopbackHost ipv6() {
        return new LoopbackHost("::1");
    }

    /** Gives the host's address. */
    public InetAddress address() {
        return address;
    }

    /** Adds a port that accepts, discards what it is sent, and keeps the connection until the other side closes it. */
    public int open() {
        return reception.listen(address, Reception.Manner.KEEPS, holdings);
    }

    /** Adds {@code count} open ports. */
    public SortedSet<Integer> open(int count) {
        return several(count, this::open);
    }

    /** Adds a port that accepts and resets the connection at once. */
    public int resetting() {
        return reception.listen(address, Reception.Manner.RESETS, holdings);
    }

    /** Adds {@code count} resetting ports. */
    public SortedSet<Integer> resetting(int count) {
        return several(count, this::resetting);
    }

    /** Adds a port that refuses: bound, so that nobody else can take it, but without a listener. */
    public int closed() {
        try {
            SocketChannel bound = holdings.keep(SocketChannel.open()).bind(new InetSocketAddress(address, 0));
            return bound.socket().getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Adds {@code count} closed ports. */
    public SortedSet<Integer> closed(int count) {
        return several(count, this::closed);
    }

    /** Adds a port that never answers, or throws {@link NotRunHere} where the system has no such thing. */
    public int silent() {
        return silent.add(Ports.ANY).port();
    }

    /** Adds {@code count} silent ports. */
    public SortedSet<Integer> silent(int count) {
        return several(count, this::silent);
    }

    /**
     * Adds a port that is silent until {@code attempts} attempts to connect have begun, and open from then on: for the last
     * of them after a second, when the system repeats its SYN, for later ones at once.
     *
     * @param ports which number it gets: a scan from 1 upwards asks a low one early
     * @param orAfter when to open instead, counted from now, where the system does not show attempts
     */
    public int late(Ports ports, int attempts, Duration orAfter) {
        SilentListener listener = silent.add(ports);
        reception.eachTick(new LateOpening(listener, reception, attempts, orAfter));
        return listener.port();
    }

    /** Counts the connections accepted so far. */
    public int connectionsSeen() {
        return reception.connectionsSeen();
    }

    /** Waits until {@code count} connections have been accepted; says whether they were, in time. */
    public boolean awaitConnections(int count, Wait wait) {
        return await(() -> reception.connectionsSeen() >= count, wait);
    }

    /** Gives the most connections to open ports that certainly were open at one moment; never too many. */
    public int mostOpenAtOnce() {
        return reception.mostOpenAtOnce();
    }

    /** Counts the connections to open ports that the other side has not closed. */
    public int openNow() {
        return reception.openNow();
    }

    /** Waits until the other side has closed every connection; says whether it did, in time. */
    public boolean awaitAllClosed(Wait wait) {
        return await(() -> reception.openNow() == 0, wait);
    }

    /** Counts the unanswered attempts at silent ports; throws {@link NotRunHere} where the system hides them. */
    public int attemptsNow() {
        return silent.attempts();
    }

    /** Waits until there are {@code count} unanswered attempts at silent ports; says whether there were, in time. */
    public boolean awaitAttempts(int count, Wait wait) {
        SocketTable.requireReadable();
        return await(() -> silent.attempts() == count, wait);
    }

    private boolean await(BooleanSupplier condition, Wait wait) {
        Ticking looking = reception.eachTick(() -> {});
        try (looking) {
            return reception.await(condition, wait);
        }
    }

    /** Starts to count attempts at the silent ports, until the watch is closed. */
    public AttemptWatch watchAttempts() {
        SocketTable.requireReadable();
        return silent.watch(reception);
    }

    /** Starts to remember who listens; where the system hides it, only those who listen when asked count. */
    public ListenerWatch watchListeners() {
        return new ListenerWatch(address, reception);
    }

    private static SortedSet<Integer> several(int count, IntSupplier one) {
        SortedSet<Integer> ports = new TreeSet<>();
        IntStream.range(0, count).forEach(i -> ports.add(one.getAsInt()));
        return ports;
    }

    /** Tells whether the host's thread is at work. */
    boolean isServing() {
        return reception.isAtWork();
    }

    /** Closes every port, every connection and the host's thread. */
    @Override
    public void close() {
        holdings.close();
    }
}
