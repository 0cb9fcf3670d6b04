package portkata.lab;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.HashSet;
import java.util.Set;

/**
 * Remembers every port of the machine that somebody listened at, from its creation until it is closed.
 *
 * <p>Other programs open and close ports as they like. Whoever found one of theirs open was right at that moment.
 */
public final class ListenerWatch implements AutoCloseable {

    private static final int TICKS_BETWEEN_LOOKS = 10;
    private static final int CONNECT_MILLIS = 2_000;

    private final InetAddress address;
    private final Set<Integer> seen = new HashSet<>();
    private final Ticking ticking;
    private int ticks;

    ListenerWatch(InetAddress address, Reception reception) {
        this.address = address;
        look();
        this.ticking = reception.eachTick(this::lookNowAndThen);
    }

    /** Tells whether somebody listened at {@code port} while this watch lasted, or does so now. */
    public synchronized boolean listened(int port) {
        return seen.contains(port) || listensNow(port);
    }

    private boolean listensNow(int port) {
        try (Socket trial = new Socket()) {
            trial.connect(new InetSocketAddress(address, port), CONNECT_MILLIS);
            return trial.getLocalPort() != port;
        } catch (IOException refusedOrSilent) {
            return false;
        }
    }

    /** Reading the table costs milliseconds, which the scan that is being watched needs more. */
    private void lookNowAndThen() {
        if (++ticks % TICKS_BETWEEN_LOOKS == 0) {
            look();
        }
    }

    private synchronized void look() {
        seen.addAll(SocketTable.listening());
    }

    /** Stops looking; what was seen stays. */
    @Override
    public void close() {
        ticking.close();
    }
}
