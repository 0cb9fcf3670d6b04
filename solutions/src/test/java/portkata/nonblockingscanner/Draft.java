package portkata.nonblockingscanner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import portkata.PortState;

/** Scans rightly, if plainly; each mistake that lies inside the loop overrides the one step that it gets wrong. */
abstract class Draft implements NonBlockingScanner {

    /** Waits for news, at most until something has to be given up. */
    void await(Selector selector, long millis) throws IOException {
        selector.select(millis);
    }

    PortState judge(SocketChannel channel) throws IOException {
        channel.finishConnect();
        return established(channel);
    }

    PortState established(SocketChannel channel) throws IOException {
        return Handshake.completed(channel);
    }

    PortState failed(IOException failure) {
        return Handshake.failed(failure);
    }

    void closeAnswered(SelectionKey key) throws IOException {
        key.channel().close();
    }

    void closeOverdue(SelectionKey key) throws IOException {
        key.channel().close();
    }

    boolean stopped() {
        return Thread.currentThread().isInterrupted();
    }

    void closeRest(Selector selector, boolean stoppedEarly) throws IOException {
        for (SelectionKey key : selector.keys()) {
            if (key.isValid()) {
                key.channel().close();
            }
        }
        selector.close();
    }

    @Override
    public final SortedMap<Integer, PortState> scan(InetAddress host, SortedSet<Integer> ports, ScanOptions options) {
        if (ports.stream().anyMatch(port -> port < 1 || port > 65_535)
                || options.maxInFlight() < 1
                || options.timeout().compareTo(Duration.ZERO) <= 0
                || options.retries() < 0) {
            throw new IllegalArgumentException("bad request");
        }
        try {
            return sweep(host, ports, options);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private SortedMap<Integer, PortState> sweep(InetAddress host, SortedSet<Integer> ports, ScanOptions options)
            throws IOException {
        SortedMap<Integer, PortState> states = new TreeMap<>();
        Queue<Attempt> waiting = new ArrayDeque<>();
        ports.forEach(port -> waiting.add(new Attempt(port, options.retries(), 0)));
        Selector selector = Selector.open();
        boolean stoppedEarly = false;
        try {
            while (states.size() < ports.size() && !stoppedEarly) {
                selector.selectNow();
                while (!waiting.isEmpty() && selector.keys().size() < options.maxInFlight()) {
                    start(selector, host, waiting.remove(), options.timeout());
                }
                await(selector, 10);
                settle(selector, states);
                giveUp(selector, states, waiting);
                stoppedEarly = stopped();
            }
        } finally {
            closeRest(selector, stoppedEarly);
        }
        return states;
    }

    private static void start(Selector selector, InetAddress host, Attempt attempt, Duration timeout)
            throws IOException {
        SocketChannel channel = SocketChannel.open();
        channel.configureBlocking(false);
        channel.connect(new InetSocketAddress(host, attempt.port()));
        long deadline = System.nanoTime() + timeout.toNanos();
        channel.register(
                selector, SelectionKey.OP_CONNECT, new Attempt(attempt.port(), attempt.retriesLeft(), deadline));
    }

    private void settle(Selector selector, SortedMap<Integer, PortState> states) throws IOException {
        for (SelectionKey key : selector.selectedKeys()) {
            PortState state;
            try {
                state = judge((SocketChannel) key.channel());
            } catch (IOException failure) {
                state = failed(failure);
            }
            states.put(((Attempt) key.attachment()).port(), state);
            closeAnswered(key);
            key.cancel();
        }
        selector.selectedKeys().clear();
    }

    private void giveUp(Selector selector, SortedMap<Integer, PortState> states, Queue<Attempt> waiting)
            throws IOException {
        for (SelectionKey key : selector.keys()) {
            Attempt attempt = (Attempt) key.attachment();
            if (key.isValid() && attempt.deadline() - System.nanoTime() <= 0) {
                closeOverdue(key);
                key.cancel();
                if (attempt.retriesLeft() > 0) {
                    waiting.add(new Attempt(attempt.port(), attempt.retriesLeft() - 1, 0));
                } else {
                    states.put(attempt.port(), PortState.FILTERED);
                }
            }
        }
    }

    private record Attempt(int port, int retriesLeft, long deadline) {}
}
