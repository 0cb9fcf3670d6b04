package portkata.lab;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Receives the connections of all listeners of one host, in one daemon thread, and keeps the books. */
final class Reception implements Closeable {

    /** How often anything that can only be seen by looking is looked at. */
    static final int TICK_MILLIS = 10;

    private static final int LONG_QUEUE = 1024;

    /** What happens to a connection once it is accepted. */
    enum Manner {
        KEEPS,
        RESETS
    }

    private final Selector selector = Selector.open();
    private final Thread thread = new Thread(this::work, "portkata-lab");
    private final List<Runnable> ticks = new CopyOnWriteArrayList<>();
    private final List<Visitor> kept = new ArrayList<>();
    private int seen;
    private int most;
    private volatile boolean closing;

    Reception() throws IOException {
        thread.setDaemon(true);
        thread.start();
    }

    /** Opens a listener on any free port of {@code address}, and serves it. */
    int listen(InetAddress address, Manner manner, Holdings holdings) {
        try {
            ServerSocketChannel listener = holdings.keep(ServerSocketChannel.open());
            listener.bind(new InetSocketAddress(address, 0), LONG_QUEUE);
            serve(listener, manner);
            return listener.socket().getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void serve(ServerSocketChannel listener, Manner manner) throws IOException {
        listener.configureBlocking(false);
        listener.register(selector, SelectionKey.OP_ACCEPT, manner);
        selector.wakeup();
    }

    /** Runs {@code work} every {@value #TICK_MILLIS} ms in the reception's thread, until the answer is closed. */
    Ticking eachTick(Runnable work) {
        ticks.add(work);
        selector.wakeup();
        return () -> ticks.remove(work);
    }

    synchronized int connectionsSeen() {
        return seen;
    }

    synchronized int mostOpenAtOnce() {
        return most;
    }

    synchronized int openNow() {
        forgetClosed();
        return kept.size();
    }

    /** Waits for something to become true; it is asked again whenever this thread has done anything. */
    synchronized boolean await(BooleanSupplier condition, Wait wait) {
        long deadline = System.nanoTime() + wait.atMost().toNanos();
        while (!condition.getAsBoolean()) {
            long millisLeft = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
            if (millisLeft <= 0 || wait.inVain().getAsBoolean()) {
                return false;
            }
            try {
                wait(millisLeft);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }

    boolean isAtWork() {
        return thread.isAlive();
    }

    private void work() {
        try (selector) {
            while (!closing) {
                selector.select(ticks.isEmpty() ? 0 : TICK_MILLIS);
                attend();
                ticks.forEach(Runnable::run);
            }
        } catch (IOException listenerClosed) {
            // The host is being closed, its listeners first: there is nobody left to receive.
        }
    }

    private synchronized void attend() throws IOException {
        for (SelectionKey key : selector.selectedKeys()) {
            if (key.isValid() && key.channel() instanceof ServerSocketChannel listener) {
                acceptAll(listener, (Manner) key.attachment());
            }
        }
        selector.selectedKeys().clear();
        forgetClosed();
        notifyAll();
    }

    private void acceptAll(ServerSocketChannel listener, Manner manner) throws IOException {
        @Nullable SocketChannel connection = listener.accept();
        while (connection != null) {
            seen++;
            if (manner == Manner.RESETS) {
                connection.setOption(StandardSocketOptions.SO_LINGER, 0);
                connection.close();
            } else {
                keep(connection);
            }
            connection = listener.accept();
        }
    }

    /**
     * Counts a new connection.
     *
     * <p>It was there before the others are looked at. So those still open then were open beside it: the count is never
     * too high, although this thread may learn late that one was closed.
     */
    private void keep(SocketChannel connection) throws IOException {
        connection.configureBlocking(false);
        connection.register(selector, SelectionKey.OP_READ);
        kept.add(new Visitor(connection));
        forgetClosed();
        most = Math.max(most, kept.size());
    }

    private void forgetClosed() {
        kept.removeIf(Visitor::hasLeft);
    }

    @Override
    public void close() {
        // The thread closes its selector itself: to do so from here while it registers a channel would trip the JDK.
        closing = true;
        selector.wakeup();
        try {
            thread.join();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        synchronized (this) {
            kept.forEach(Visitor::dismiss);
            kept.clear();
        }
    }
}
