package portkata.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.BindException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass(name = "{0}")
@MethodSource("families")
class LoopbackHostTest {

    private static final Wait SOON = Wait.atMost(Duration.ofSeconds(5));

    private final Supplier<LoopbackHost> family;

    LoopbackHostTest(Supplier<LoopbackHost> family) {
        this.family = family;
    }

    static Stream<Named<Supplier<LoopbackHost>>> families() {
        return Stream.of(Named.of("IPv4", LoopbackHost::ipv4), Named.of("IPv6", LoopbackHost::ipv6));
    }

    static Socket connected(LoopbackHost host, int port) throws IOException {
        Socket socket = new Socket();
        try {
            socket.connect(new InetSocketAddress(host.address(), port), 300);
            return socket;
        } catch (IOException failure) {
            socket.close();
            throw failure;
        }
    }

    static SocketChannel connecting(LoopbackHost host, int port) throws IOException {
        SocketChannel channel = SocketChannel.open();
        channel.configureBlocking(false);
        channel.connect(new InetSocketAddress(host.address(), port));
        return channel;
    }

    @Test
    void an_open_port_keeps_the_connection_until_the_other_side_closes_it() throws IOException {
        try (LoopbackHost host = family.get()) {
            int port = host.open();
            try (Socket socket = connected(host, port)) {
                socket.getOutputStream().write(new byte[10_000]);
                assertThat(host.awaitConnections(1, SOON)).isTrue();
                assertThat(host.openNow()).isEqualTo(1);
            }
            assertThat(host.awaitAllClosed(SOON)).isTrue();
            assertThat(host.connectionsSeen()).isEqualTo(1);
        }
    }

    @Test
    void connections_open_beside_each_other_are_counted_as_such() throws IOException {
        try (LoopbackHost host = family.get()) {
            Set<Integer> ports = host.open(5);
            List<Socket> sockets = new ArrayList<>();
            for (int port : ports) {
                sockets.add(connected(host, port));
            }
            assertThat(host.awaitConnections(5, SOON)).isTrue();
            for (Socket socket : sockets) {
                socket.close();
            }
            assertThat(host.mostOpenAtOnce()).isEqualTo(5);
        }
    }

    @Test
    void connections_made_one_after_the_other_are_never_counted_together() throws IOException {
        try (LoopbackHost host = family.get()) {
            for (int port : host.open(50)) {
                connected(host, port).close();
            }
            assertThat(host.awaitConnections(50, SOON)).isTrue();
            assertThat(host.mostOpenAtOnce()).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void a_closed_port_refuses_and_cannot_be_taken() {
        try (LoopbackHost host = family.get()) {
            int port = host.closed();
            assertThatThrownBy(() -> connected(host, port)).isInstanceOf(ConnectException.class);
            assertThatThrownBy(() -> SocketChannel.open().bind(new InetSocketAddress(host.address(), port)))
                    .isInstanceOf(BindException.class);
        }
    }

    @Test
    void a_silent_port_lets_every_attempt_wait() {
        try (LoopbackHost host = family.get()) {
            for (int port : host.silent(3)) {
                assertThatThrownBy(() -> connected(host, port)).isInstanceOf(SocketTimeoutException.class);
                assertThatThrownBy(() -> connected(host, port)).isInstanceOf(SocketTimeoutException.class);
            }
        }
    }

    @Test
    void a_resetting_port_completes_the_handshake_first() {
        try (LoopbackHost host = family.get()) {
            // The reset may arrive before connect has looked, but a port that refuses would say so by its exception.
            assertThatThrownBy(() -> {
                        try (Socket socket = connected(host, host.resetting())) {
                            socket.getInputStream().read();
                        }
                    })
                    .isInstanceOf(SocketException.class)
                    .isNotInstanceOf(ConnectException.class);
        }
    }

    @Test
    void attempts_are_seen_while_they_last() throws IOException {
        try (LoopbackHost host = family.get()) {
            int port = host.silent();
            try (AttemptWatch watch = host.watchAttempts()) {
                try (SocketChannel one = connecting(host, port);
                        SocketChannel other = connecting(host, port)) {
                    assertThat(host.awaitAttempts(2, SOON)).isTrue();
                    assertThat(host.attemptsNow()).isEqualTo(2);
                    assertThat(one.isOpen() && other.isOpen()).isTrue();
                    while (watch.mostAtOnce() < 2) {
                        Thread.onSpinWait();
                    }
                }
                assertThat(host.awaitAttempts(0, SOON)).isTrue();
                assertThat(watch.attemptsAt(port)).isEqualTo(2);
                assertThat(watch.mostFirstAtOnce()).as("the second is no first").isEqualTo(1);
            }
        }
    }

    @Test
    void closing_the_host_leaves_neither_threads_nor_listeners() throws IOException {
        LoopbackHost host = family.get();
        int open = host.open();
        int silent = host.silent();
        assertThat(host.isServing()).isTrue();
        try (Socket socket = connected(host, open)) {
            host.close();
            assertThat(hasEnded(socket)).isTrue();
        }
        assertThatThrownBy(() -> connected(host, open)).isInstanceOf(ConnectException.class);
        assertThatThrownBy(() -> connected(host, silent)).isInstanceOf(ConnectException.class);
        assertThat(host.isServing()).isFalse();
    }

    /** Takes a reset for an end as well: a connection that was not accepted yet is reset with its listener. */
    private static boolean hasEnded(Socket socket) throws IOException {
        try {
            return socket.getInputStream().read() == -1;
        } catch (SocketException reset) {
            return true;
        }
    }
}
