package portkata.lab;

import java.io.IOException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import portkata.NotRunHere;

/**
 * Never answers: its queue of completed connections is full, so the system drops every further SYN.
 *
 * <p>Linux lets a queue of backlog 1 hold two connections. They must be made one after the other: two at once may both
 * be counted before either is complete. Needs no privilege, unlike a firewall rule. Other systems may refuse instead of
 * dropping, which one trial per address family finds out.
 */
final class SilentListener {

    private static final int BACKLOG = 1;
    private static final int QUEUE_HOLDS = 2;
    private static final int FILL_MILLIS = 1_000;
    private static final Duration TRIAL = Duration.ofMillis(50);
    private static final Map<Class<?>, Boolean> STAYS_SILENT = new ConcurrentHashMap<>();

    private final ServerSocketChannel listener;
    private final List<SocketChannel> fillers;

    private SilentListener(ServerSocketChannel listener, List<SocketChannel> fillers) {
        this.listener = listener;
        this.fillers = fillers;
    }

    static SilentListener on(InetAddress address, Ports ports, Holdings holdings) {
        try {
            ServerSocketChannel listener = holdings.keep(ServerSocketChannel.open());
            ports.bind(listener, address, BACKLOG);
            List<SocketChannel> fillers = new ArrayList<>();
            for (int i = 0; i < QUEUE_HOLDS; i++) {
                SocketChannel filler = holdings.keep(SocketChannel.open());
                filler.socket().connect(listener.getLocalAddress(), FILL_MILLIS);
                fillers.add(filler);
            }
            SilentListener silent = new SilentListener(listener, fillers);
            if (!STAYS_SILENT.computeIfAbsent(address.getClass(), family -> silent.ignoresOneMore())) {
                throw new NotRunHere("a silent port is needed, but a full queue on " + address.getHostAddress()
                        + " does not drop connections on this system");
            }
            return silent;
        } catch (IOException failure) {
            throw new NotRunHere("a silent port is needed, but its queue could not be filled: " + failure.getMessage());
        }
    }

    int port() {
        return listener.socket().getLocalPort();
    }

    /** Finds the unanswered attempts at it. */
    Set<SocketTable.Attempt> attempts() {
        return SocketTable.attemptsAt(listener.socket().getInetAddress(), Set.of(port()));
    }

    /** Empties the queue, after which the next SYN is answered, and hands the listener over. */
    ServerSocketChannel awaken() throws IOException {
        for (SocketChannel filler : fillers) {
            listener.accept().close();
            filler.close();
        }
        return listener;
    }

    private boolean ignoresOneMore() {
        try (SocketChannel trial = SocketChannel.open()) {
            trial.socket().connect(listener.getLocalAddress(), (int) TRIAL.toMillis());
            return false;
        } catch (SocketTimeoutException silence) {
            return true;
        } catch (IOException answered) {
            return false;
        }
    }
}
