package portkata.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static portkata.lab.LoopbackHostTest.connected;
import static portkata.lab.LoopbackHostTest.connecting;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass(name = "{0}")
@MethodSource("portkata.lab.LoopbackHostTest#families")
class LatePortTest {

    private final Supplier<LoopbackHost> family;

    LatePortTest(Supplier<LoopbackHost> family) {
        this.family = family;
    }

    @Test
    void a_late_port_opens_after_the_second_attempt() throws IOException {
        try (LoopbackHost host = family.get()) {
            int port = host.late(Ports.ANY, 2, Duration.ofMillis(100));
            assertThatThrownBy(() -> connected(host, port)).isInstanceOf(SocketTimeoutException.class);
            try (SocketChannel second = connecting(host, port)) {
                // Dropped at first; the system repeats the SYN a second later.
                second.configureBlocking(true);
                assertThat(second.finishConnect()).isTrue();
            }
            connected(host, port).close();
        }
    }

    @Test
    void a_late_port_may_answer_the_first_attempt() throws IOException {
        try (LoopbackHost host = family.get();
                SocketChannel first = connecting(host, host.late(Ports.ANY, 1, Duration.ofMillis(100)))) {
            first.configureBlocking(true);
            assertThat(first.finishConnect()).isTrue();
        }
    }

    @Test
    void late_ports_that_are_asked_early_lie_below_those_that_the_system_hands_out() throws IOException {
        try (LoopbackHost host = family.get()) {
            int one = host.late(Ports.LOW, 1, Duration.ofMillis(100));
            int other = host.late(Ports.LOW, 1, Duration.ofMillis(100));
            assertThat(List.of(one, other)).doesNotHaveDuplicates().allMatch(port -> port < 10_000);
            try (SocketChannel first = connecting(host, other)) {
                first.configureBlocking(true);
                assertThat(first.finishConnect()).isTrue();
            }
        }
    }
}
