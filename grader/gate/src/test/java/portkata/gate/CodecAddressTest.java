package portkata.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portkata.harness.Codec;
import portkata.harness.Malformed;

/** Shows a name as the part before the slash: an address remembers there what a name server said. */
class CodecAddressTest {

    private static final byte[] V4 = {(byte) 192, 0, 2, 1};
    private static final byte[] V6 = {(byte) 0xfe, (byte) 0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};
    private static final byte[] MAPPED = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1, (byte) 192, 0, 2, 1};

    @Test
    void an_address_without_a_name_crosses_without_a_look_up() throws IOException {
        for (byte[] octets : Arrays.asList(V4, V6)) {
            InetAddress address = InetAddress.getByAddress(octets);
            InetAddress crossed = crossed(address);
            assertThat(crossed).isEqualTo(address).hasToString(address.toString());
            assertThat(address.toString()).startsWith("/");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"host.example", "a", "host/example", "[x"})
    void a_known_name_crosses(String name) throws IOException {
        for (byte[] octets : Arrays.asList(V4, V6)) {
            assertThat(crossed(InetAddress.getByAddress(name, octets)).getHostName())
                    .isEqualTo(name);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, Integer.MAX_VALUE})
    void a_scope_crosses(int scope) throws IOException {
        Inet6Address address = Inet6Address.getByAddress(null, V6, scope);
        assertThat(crossed(address))
                .isInstanceOfSatisfying(
                        Inet6Address.class,
                        crossed -> assertThat(crossed.getScopeId()).isEqualTo(scope))
                .hasToString(address.toString());
    }

    @Test
    void an_ipv6_address_that_maps_an_ipv4_one_stays_what_it_is() throws IOException {
        Inet6Address address = Inet6Address.getByAddress(null, MAPPED, 0);
        assertThat(crossed(address)).isEqualTo(address);
    }

    @Test
    void an_endpoint_crosses_with_and_without_a_name() throws IOException {
        for (String name : Arrays.asList("host", null)) {
            InetSocketAddress endpoint = new InetSocketAddress(address(name), 65_535);
            assertThat(Crossing.of(InetSocketAddress.class, endpoint))
                    .isEqualTo(endpoint)
                    .hasToString(endpoint.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "host", "192.0.2.1", "no such host"})
    void an_unresolved_endpoint_stays_unresolved(String host) throws IOException {
        InetSocketAddress endpoint = InetSocketAddress.createUnresolved(host, 0);
        assertThat(Crossing.of(InetSocketAddress.class, endpoint))
                .isEqualTo(endpoint)
                .isInstanceOfSatisfying(
                        InetSocketAddress.class,
                        crossed -> assertThat(crossed.isUnresolved()).isTrue());
    }

    @Test
    void a_port_out_of_range_is_refused() throws IOException {
        byte[] message = Codec.encode(InetSocketAddress.class, new InetSocketAddress(address(null), 1));
        message[1] = 1;
        assertThatThrownBy(() -> Codec.decode(InetSocketAddress.class, message)).isInstanceOf(Malformed.class);
    }

    @Test
    void a_negative_scope_is_refused() throws IOException {
        byte[] message = Codec.encode(InetAddress.class, InetAddress.getByAddress(V6));
        message[message.length - 4] = -1;
        assertThatThrownBy(() -> Codec.decode(InetAddress.class, message)).isInstanceOf(Malformed.class);
    }

    @Test
    void a_scope_of_an_ipv4_address_is_refused() throws IOException {
        byte[] message = Codec.encode(InetAddress.class, address(null));
        message[message.length - 1] = 1;
        assertThatThrownBy(() -> Codec.decode(InetAddress.class, message)).isInstanceOf(Malformed.class);
    }

    private static InetAddress address(@Nullable String name) throws IOException {
        return InetAddress.getByAddress(name, V4);
    }

    private static InetAddress crossed(InetAddress address) throws IOException {
        Object crossed = Crossing.of(InetAddress.class, address);
        assertThat(crossed).isInstanceOf(InetAddress.class);
        return crossed instanceof InetAddress same ? same : address;
    }
}
