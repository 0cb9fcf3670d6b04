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
import java.util.List;
import java.util.Queue;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import portkata.PortState;

/** Scans rightly, if plainly; each mistake that lies inside the loop overrides the one step that it gets wrong. */
abstract class Draft implements NonBlockingScanner {

    private static final int MILLIS_BETWEEN_LOOKS = 10;

    /** Waits for news, at most until something has to be given up, while {@code portsWaiting} have no slot yet. */
    void await(Selector selector, int portsWaiting) throws IOException {
        selector.select(MILLIS_BETWEEN_LOOKS);
    }

    PortState judge(SocketChannel channel) throws IOException {
        channel.finishConnect();
        return established(channel);
    }

    PortState established(SocketChannel channel) throws IOException {
        return Handshake.completed(channel);
    }

    PortState failed(IOException failure) throws IOException {
        return Handshake.failed(failure);
    }

    void closeAnswered(SelectionKey key) throws IOException {
        key.channel().close();
    }

    void closeOverdue(SelectionKey key) throws IOException {
        key.channel().close();
    }

    void closeBeforeRetry(SelectionKey key) throws IOException {
        closeOverdue(key);
    }

    /** Says whether a retry waits for a slot, and holds it, like any other attempt. */
    boolean retriesQueue() {
        return true;
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
            return new Sweep(host, options, ports).run();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private final class Sweep {

        private final InetAddress host;
        private final ScanOptions options;
        private final int ports;
        private final Selector selector = Selector.open();
        private final Queue<Attempt> waiting = new ArrayDeque<>();
        private final SortedMap<Integer, PortState> states = new TreeMap<>();

        Sweep(InetAddress host, ScanOptions options, SortedSet<Integer> ports) throws IOException {
            this.host = host;
            this.options = options;
            this.ports = ports.size();
            ports.forEach(port -> waiting.add(new Attempt(port, options.retries(), false, 0)));
        }

        SortedMap<Integer, PortState> run() throws IOException {
            boolean stoppedEarly = stopped();
            try {
                while (states.size() < ports && !stoppedEarly) {
                    selector.selectNow();
                    while (!waiting.isEmpty() && slotsTaken() < options.maxInFlight()) {
                        start(waiting.remove());
                    }
                    if (!selector.keys().isEmpty()) {
                        await(selector, waiting.size());
                    }
                    settle();
                    giveUp();
                    stoppedEarly = stopped();
                }
            } finally {
                closeRest(selector, stoppedEarly);
            }
            return states;
        }

        private long slotsTaken() {
            return retriesQueue()
                    ? selector.keys().size()
                    : selector.keys().stream()
                            .filter(key -> !((Attempt) key.attachment()).again())
                            .count();
        }

        private void start(Attempt attempt) throws IOException {
            SocketChannel channel = SocketChannel.open();
            channel.configureBlocking(false);
            try {
                channel.connect(new InetSocketAddress(host, attempt.port()));
            } catch (IOException failure) {
                channel.close();
                states.put(attempt.port(), failed(failure));
                return;
            }
            long deadline = System.nanoTime() + options.timeout().toNanos();
            channel.register(
                    selector,
                    SelectionKey.OP_CONNECT,
                    new Attempt(attempt.port(), attempt.retriesLeft(), attempt.again(), deadline));
        }

        private void settle() throws IOException {
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

        private void giveUp() throws IOException {
            for (SelectionKey key : List.copyOf(selector.keys())) {
                Attempt attempt = (Attempt) key.attachment();
                if (key.isValid() && attempt.deadline() - System.nanoTime() <= 0) {
                    if (attempt.retriesLeft() > 0) {
                        closeBeforeRetry(key);
                        retry(new Attempt(attempt.port(), attempt.retriesLeft() - 1, true, 0));
                    } else {
                        closeOverdue(key);
                        states.put(attempt.port(), PortState.FILTERED);
                    }
                    key.cancel();
                }
            }
        }

        private void retry(Attempt next) throws IOException {
            if (retriesQueue()) {
                waiting.add(next);
            } else {
                start(next);
            }
        }
    }

    private record Attempt(int port, int retriesLeft, boolean again, long deadline) {}
}
