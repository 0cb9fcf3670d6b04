package portkata.lab;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ListenerWatchTest {

    @Test
    void a_listener_is_told_from_a_closed_port() {
        try (LoopbackHost host = LoopbackHost.ipv4();
                ListenerWatch watch = host.watchListeners()) {
            assertThat(watch.listened(host.open())).isTrue();
            assertThat(watch.listened(host.closed())).isFalse();
        }
    }
}
