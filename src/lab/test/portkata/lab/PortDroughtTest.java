package portkata.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class PortDroughtTest {

    @RepeatedTest(5)
    void the_only_source_port_left_connects_to_itself() throws IOException {
        leaveConnectionsInTimeWait();
        try (LoopbackHost host = LoopbackHost.localhost();
                PortDrought drought = PortDrought.ipv4();
                SocketChannel channel = SocketChannel.open()) {
            channel.connect(new InetSocketAddress(host.address(), drought.onlyPort()));
            assertThat(channel.getLocalAddress()).isEqualTo(channel.getRemoteAddress());
        }
    }

    /** Their source ports cannot be bound on their own address for a minute, and yet serve as source ports. */
    private static void leaveConnectionsInTimeWait() throws IOException {
        try (LoopbackHost host = LoopbackHost.localhost()) {
            for (int port : host.open(100)) {
                SocketChannel.open(new InetSocketAddress(host.address(), port)).close();
            }
        }
    }

    @Test
    void the_ports_are_given_back() throws IOException {
        PortDrought.ipv4().close();
        try (LoopbackHost host = LoopbackHost.localhost();
                SocketChannel channel = SocketChannel.open()) {
            channel.connect(new InetSocketAddress(host.address(), host.open()));
            assertThat(channel.getLocalAddress()).isNotEqualTo(channel.getRemoteAddress());
        }
    }
}
