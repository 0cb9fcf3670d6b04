package portkata.nonblockingscanner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import portkata.PortState;

/** Is right as well: written from the statement alone, and built differently from the reference. */
final class AnotherNonBlockingScanner implements NonBlockingScanner {

    @Override
    public SortedMap<Integer, PortState> scan(InetAddress host, SortedSet<Integer> ports, ScanOptions options) {
        refuse(options.maxInFlight() < 1, "maxInFlight below 1");
        refuse(options.timeout().isZero() || options.timeout().isNegative(), "timeout not positive");
        refuse(options.retries() < 0, "retries negative");
        Deque<Probe> waiting = new ArrayDeque<>();
        for (int port : ports) {
            refuse(port < 1 || port > 65_535, "port out of range");
            waiting.add(new Probe(port, options.retries()));
        }
        if (waiting.isEmpty()) {
            return new TreeMap<>();
        }
        try (Scan scan = new Scan(host, waiting, options)) {
            return scan.run();
        } catch (IOException failure) {
            throw new UncheckedIOException("the scan itself failed, not a port", failure);
        }
    }

    private static void refuse(boolean nonsense, String why) {
        if (nonsense) {
            throw new IllegalArgumentException(why);
        }
    }

    private record Probe(int port, int retriesLeft) {}

    private static final class Scan implements AutoCloseable {

        /** How many ports are started between two looks at the selector. */
        private static final int BURST = 256;

        private static final Duration LONGEST = Duration.ofNanos(Long.MAX_VALUE / 4);

        private final InetAddress host;
        private final Deque<Probe> waiting;
        private final int maxInFlight;
        private final long timeoutNanos;
        private final Selector selector = Selector.open();
        private final Map<SocketChannel, Probe> inFlight = new HashMap<>();
        /** The deadlines, in order; a channel that was decided earlier is passed over. */
        private final Deque<Map.Entry<SocketChannel, Long>> deadlines = new ArrayDeque<>();

        private final SortedMap<Integer, PortState> states = new TreeMap<>();

        Scan(InetAddress host, Deque<Probe> waiting, ScanOptions options) throws IOException {
            this.host = host;
            this.waiting = waiting;
            this.maxInFlight = options.maxInFlight();
            this.timeoutNanos =
                    options.timeout().compareTo(LONGEST) < 0 ? options.timeout().toNanos() : LONGEST.toNanos();
        }

        SortedMap<Integer, PortState> run() throws IOException {
            while (!Thread.currentThread().isInterrupted() && !(waiting.isEmpty() && inFlight.isEmpty())) {
                for (int i = 0; i < BURST && mayStart(); i++) {
                    start(waiting.remove());
                }
                await();
                settleReady();
                settleExpired();
                selector.selectNow(); // gives back the descriptors of what was closed
                settleReady();
            }
            return states;
        }

        private boolean mayStart() {
            return !waiting.isEmpty() && selector.keys().size() < maxInFlight;
        }

        private void start(Probe probe) throws IOException {
            SocketChannel channel = SocketChannel.open();
            Optional<PortState> state;
            try {
                channel.configureBlocking(false);
                channel.connect(new InetSocketAddress(host, probe.port()));
                state = look(channel);
            } catch (IOException failure) {
                state = Optional.of(judge(failure));
            }
            if (state.isPresent()) {
                channel.close();
                states.put(probe.port(), state.get());
            } else {
                channel.register(selector, SelectionKey.OP_CONNECT);
                inFlight.put(channel, probe);
                deadlines.add(Map.entry(channel, System.nanoTime() + timeoutNanos));
            }
        }

        /** Gives the state, or nothing as long as there is no answer. */
        private static Optional<PortState> look(SocketChannel channel) {
            try {
                if (!channel.finishConnect()) {
                    return Optional.empty();
                }
                boolean itself = channel.getLocalAddress().equals(channel.getRemoteAddress());
                return Optional.of(itself ? PortState.CLOSED : PortState.OPEN);
            } catch (IOException failure) {
                return Optional.of(judge(failure));
            }
        }

        private static PortState judge(IOException failure) {
            String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
            if (failure instanceof ConnectException) {
                return message.contains("timed out") ? PortState.FILTERED : PortState.CLOSED;
            }
            boolean cutOff = message.contains("reset") || message.contains("broken pipe");
            return failure.getClass() == SocketException.class && cutOff ? PortState.OPEN : PortState.FILTERED;
        }

        private void await() throws IOException {
            while (!deadlines.isEmpty()
                    && !inFlight.containsKey(deadlines.getFirst().getKey())) {
                deadlines.remove();
            }
            long nanos = deadlines.isEmpty() ? 0 : deadlines.getFirst().getValue() - System.nanoTime();
            if (nanos <= 0 || mayStart()) {
                selector.selectNow();
            } else {
                selector.select(nanos / 1_000_000 + 1); // never 0, which would mean for ever
            }
        }

        private void settleReady() throws IOException {
            for (SelectionKey key : selector.selectedKeys()) {
                SocketChannel channel = (SocketChannel) key.channel();
                Optional<PortState> state = look(channel);
                if (state.isPresent() && inFlight.containsKey(channel)) {
                    states.put(finish(channel).port(), state.get());
                }
            }
            selector.selectedKeys().clear();
        }

        private void settleExpired() throws IOException {
            long now = System.nanoTime();
            while (!deadlines.isEmpty() && deadlines.getFirst().getValue() - now <= 0) {
                SocketChannel channel = deadlines.remove().getKey();
                if (inFlight.containsKey(channel)) {
                    Optional<PortState> last = look(channel);
                    Probe probe = finish(channel);
                    if (last.isEmpty() && probe.retriesLeft() > 0) {
                        waiting.addFirst(new Probe(probe.port(), probe.retriesLeft() - 1));
                    } else {
                        states.put(probe.port(), last.orElse(PortState.FILTERED));
                    }
                }
            }
        }

        private Probe finish(SocketChannel channel) throws IOException {
            channel.close();
            return Objects.requireNonNull(inFlight.remove(channel));
        }

        @Override
        public void close() throws IOException {
            for (SocketChannel channel : inFlight.keySet()) {
                channel.close();
            }
            selector.close();
        }
    }
}
