package portkata.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import portkata.grading.Values;

class ValuesTest {

    @Test
    void values_are_shown_as_they_are_typed() {
        assertThat(Values.show(null)).isEqualTo("null");
        assertThat(Values.show(7)).isEqualTo("7");
        assertThat(Values.show("a b")).isEqualTo("\"a b\"");
        assertThat(Values.show(Optional.of("a"))).isEqualTo("Optional[\"a\"]");
        assertThat(Values.show(Optional.empty())).isEqualTo("Optional.empty");
        assertThat(Values.show(List.of("a", 1))).isEqualTo("{\"a\", 1}");
        assertThat(Values.show(Map.of("a", List.of(1)))).isEqualTo("{\"a\"={1}}");
        assertThat(Values.show(new byte[] {1, -1})).isEqualTo("{1, -1}");
        assertThat(Values.show(IllegalArgumentException.class)).isEqualTo("IllegalArgumentException");
    }

    @Test
    void addresses_are_shown_without_a_look_up() throws UnknownHostException {
        InetAddress address = InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
        assertThat(Values.show(address)).isEqualTo("127.0.0.1");
        assertThat(Values.show(InetSocketAddress.createUnresolved("host", 80))).isEqualTo("host:80");
    }

    @Test
    void a_call_is_shown_with_its_arguments() {
        assertThat(Values.call("service", Arrays.asList(514, null, "udp"))).isEqualTo("service(514, null, \"udp\")");
    }

    @Test
    void an_element_that_is_null_is_shown() {
        assertThat(Values.show(Collections.singletonList(null))).isEqualTo("{null}");
    }

    @Test
    void control_characters_are_escaped_wherever_they_are() {
        assertThat(Values.show(List.of("\r\n\t\0\u001b[2J\u009b\u200b")))
                .isEqualTo("{\"\\r\\n\\t\\u0000\\u001b[2J\\u009b\\u200b\"}");
    }

    @Test
    void a_lone_surrogate_is_escaped() {
        assertThat(Values.show("\ud83d")).isEqualTo("\"\\ud83d\"");
    }

    @Test
    void a_long_list_is_counted() {
        assertThat(Values.show(IntStream.range(0, 100_000).boxed().toList()))
                .startsWith("{0, 1, ")
                .endsWith(", 23, … 100000 in all}");
    }

    @Test
    void a_long_text_is_cut_between_characters() {
        assertThat(Values.show("🚫".repeat(100_000)))
                .hasSizeLessThanOrEqualTo(401)
                .endsWith("🚫…")
                .doesNotContain("\\u");
    }

    @Test
    void a_message_is_shown_on_one_line_without_quotes() {
        assertThat(Values.printable(" two\nlines \u001b[31m")).isEqualTo("two\\nlines \\u001b[31m");
    }
}
