package portkata.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import portkata.grader.board.Board;
import portkata.grader.board.Look;

class LookTest {

    private final Properties properties = new Properties();

    @ParameterizedTest(name = "color={0}, {1}={2}, terminal {3}: {4}")
    @CsvSource({
        // color, variable, value, terminal, coloured
        "auto, TERM, xterm, true, true",
        "auto, TERM, xterm, false, false",
        "auto, TERM, dumb, true, false",
        "auto, NO_COLOR, 1, true, false",
        "auto, NO_COLOR, '', true, true",
        "auto, FORCE_COLOR, 1, false, true",
        "auto, FORCE_COLOR, 0, true, false",
        "auto, FORCE_COLOR, '', false, false",
        "always, NO_COLOR, 1, false, true",
        "always, TERM, dumb, false, true",
        "never, FORCE_COLOR, 1, true, false",
        "sometimes, TERM, xterm, false, false"
    })
    void colour_follows_the_wish_then_the_variables_then_the_terminal(
            String wish, String variable, String value, boolean isTerminal, boolean isColoured) {
        properties.setProperty("color", wish);
        assertThat(drawn(Map.of(variable, value), isTerminal, StandardCharsets.UTF_8)
                        .contains("\u001b["))
                .isEqualTo(isColoured);
    }

    @Test
    void no_color_outweighs_force_color() {
        assertThat(drawn(Map.of("NO_COLOR", "1", "FORCE_COLOR", "1"), true, StandardCharsets.UTF_8))
                .doesNotContain("\u001b");
    }

    @Test
    void force_color_outweighs_a_dumb_terminal() {
        assertThat(drawn(Map.of("FORCE_COLOR", "1", "TERM", "dumb"), true, StandardCharsets.UTF_8))
                .contains("\u001b[");
    }

    @ParameterizedTest(name = "plain={0}")
    @ValueSource(strings = {"", "true"})
    void plain_gives_words(String value) {
        properties.setProperty("plain", value);
        assertThat(drawn(Map.of(), false, StandardCharsets.UTF_8))
                .contains("[WRONG]")
                .doesNotContain("❌");
    }

    @Test
    void plain_false_gives_signs() {
        properties.setProperty("plain", "false");
        assertThat(drawn(Map.of(), false, StandardCharsets.UTF_8)).contains("❌").doesNotContain("[WRONG]");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"US-ASCII", "ISO-8859-1", "windows-1252", "IBM437"})
    void a_character_set_without_the_signs_gets_words(String charset) {
        String board = drawn(Map.of(), false, Charset.forName(charset));
        assertThat(board).contains("[WRONG]");
        assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(board)).isTrue();
    }

    @ParameterizedTest(name = "width={0}, COLUMNS={1}: {2}")
    @CsvSource({
        "'', '', 80",
        "'', 100, 100",
        "60, 100, 60",
        "'', 1000, 110",
        "'', 10, 40",
        "'', 0, 40",
        "'', 99999, 80",
        "'', wide, 80",
        "'', -60, 80",
        "-60, '', 80",
        "6O, '', 80",
        "' 60', '', 80"
    })
    void width_follows_the_wish_then_the_terminal(String wish, String columns, int width) {
        if (!wish.isEmpty()) {
            properties.setProperty("width", wish);
        }
        assertThat(look(Map.of("COLUMNS", columns), false, StandardCharsets.UTF_8)
                        .width())
                .isEqualTo(width);
    }

    @Test
    void failures_are_cut_off_unless_all_are_wished_for() {
        assertThat(Reports.look().isFull()).isFalse();
        assertThat(Reports.look("failures=all").isFull()).isTrue();
    }

    private String drawn(Map<String, String> environment, boolean isTerminal, Charset charset) {
        return String.join("\n", new Board(look(environment, isTerminal, charset)).draw(Reports.mixed()));
    }

    private Look look(Map<String, String> environment, boolean isTerminal, Charset charset) {
        return Look.of(properties, environment, isTerminal, charset);
    }
}
