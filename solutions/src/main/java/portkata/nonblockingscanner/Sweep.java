package portkata.nonblockingscanner;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProtocolFamily;
import java.net.StandardProtocolFamily;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import portkata.PortState;

/** Takes one host's ports through one selector, in the calling thread. */
final class Sweep implements AutoCloseable {

    /** A century: a longer timeout would not fit into nanoseconds. */
    private static final Duration LONGEST = Duration.ofDays(36_500);

    private final InetAddress host;
    /** The host's own: a socket for both families takes one more call to the system, for each of 65,535 ports. */
    private final ProtocolFamily family;

    private final int slots;
    private final long timeoutNanos;
    private final Selector selector;
    private final Queue<Probe> waiting = new ArrayDeque<>();
    /** In the order of their start, which is the order of their deadlines, because the timeout is the same for all. */
    private final Set<SelectionKey> inFlight = new LinkedHashSet<>();

    private final SortedMap<Integer, PortState> states = new TreeMap<>();

    Sweep(InetAddress host, SortedSet<Integer> ports, ScanOptions options) throws IOException {
        this.host = host;
        this.family = host instanceof Inet4Address ? StandardProtocolFamily.INET : StandardProtocolFamily.INET6;
        this.slots = options.maxInFlight();
        this.timeoutNanos = Collections.min(List.of(options.timeout(), LONGEST)).toNanos();
        this.selector = Selector.open();
        ports.forEach(port -> waiting.add(new Probe(port, options.retries())));
    }

    /** Scans until every port is decided or the thread is interrupted; gives what is decided by then. */
    SortedMap<Integer, PortState> run() throws IOException {
        while (!(waiting.isEmpty() && inFlight.isEmpty())
                && !Thread.currentThread().isInterrupted()) {
            refill();
            awaitNews();
            giveUpOverdue();
        }
        return states;
    }

    /** Starts attempts while there are slots; a closed channel holds its slot until the selector has let go of it. */
    private void refill() throws IOException {
        while (!waiting.isEmpty() && selector.keys().size() < slots) {
            start(waiting.remove());
        }
    }

    /** Looks at once: a near host has answered by then, and the selector need not hear of it. */
    private void start(Probe probe) throws IOException {
        SocketChannel channel = SocketChannel.open(family);
        try {
            channel.configureBlocking(false);
            Optional<PortState> state = Handshake.begin(channel, new InetSocketAddress(host, probe.port()));
            if (state.isPresent()) {
                states.put(probe.port(), state.get());
            } else {
                Attempt attempt = new Attempt(probe, System.nanoTime() + timeoutNanos);
                inFlight.add(channel.register(selector, SelectionKey.OP_CONNECT, attempt));
            }
        } finally {
            if (!channel.isRegistered()) {
                channel.close();
            }
        }
    }

    private void awaitNews() throws IOException {
        boolean slotsToFree = selector.keys().size() > inFlight.size();
        if (slotsToFree || inFlight.isEmpty()) {
            selector.selectNow();
        } else {
            selector.select(millisToNextDeadline());
        }
        for (SelectionKey key : selector.selectedKeys()) {
            settle(key);
        }
        selector.selectedKeys().clear();
    }

    /** Gives 1 at least: a remainder below a millisecond would become 0, which means "for ever". */
    private long millisToNextDeadline() {
        Attempt oldest = attemptOf(inFlight.iterator().next());
        return Math.max(1, TimeUnit.NANOSECONDS.toMillis(oldest.deadline() - System.nanoTime()));
    }

    private void settle(SelectionKey key) throws IOException {
        Optional<PortState> state = Handshake.outcome((SocketChannel) key.channel());
        if (state.isPresent()) {
            release(key);
            states.put(attemptOf(key).probe().port(), state.get());
        }
    }

    private void giveUpOverdue() throws IOException {
        long now = System.nanoTime();
        while (!inFlight.isEmpty()) {
            SelectionKey oldest = inFlight.iterator().next();
            Attempt attempt = attemptOf(oldest);
            if (attempt.deadline() - now > 0) {
                return;
            }
            release(oldest);
            unanswered(attempt.probe());
        }
    }

    private void unanswered(Probe probe) {
        if (probe.retriesLeft() > 0) {
            waiting.add(new Probe(probe.port(), probe.retriesLeft() - 1));
        } else {
            states.put(probe.port(), PortState.FILTERED);
        }
    }

    private void release(SelectionKey key) throws IOException {
        inFlight.remove(key);
        key.channel().close();
    }

    @Override
    public void close() throws IOException {
        // Closed channels give up their descriptors when the selector is closed; open ones would outlive it.
        try (selector) {
            for (SelectionKey key : selector.keys()) {
                key.channel().close();
            }
        }
    }

    private static Attempt attemptOf(SelectionKey key) {
        return (Attempt) key.attachment();
    }

    private record Probe(int port, int retriesLeft) {}

    private record Attempt(Probe probe, long deadline) {}
}
