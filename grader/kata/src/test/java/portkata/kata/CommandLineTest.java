package portkata.kata;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    @TempDir
    private Path folder;

    private Checkout checkout;

    @BeforeEach
    void copy() {
        checkout = Checkout.in(folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "grad 1 | \"kata\" does not know \"grad 1\".",
                "grade quantum | There is no exercise \"quantum\".",
                "grade 1 --format xml | Invalid value for option '--format'",
                "grade 1 --topic nonsense | No topic is called \"nonsense\". There are: the ten, beyond the ten,",
                "grade --nope | \"kata grade\" does not know \"--nope\".",
                "reset | Name an exercise, as in  kata reset 1",
                "list --width wide | Invalid value for option '--width'",
                "list --color blue | Invalid value for option '--color'",
                "hint 1 2 | \"kata hint\" does not know \"2\".",
            })
    void a_misunderstanding_is_one_sentence_and_exit_code_2(String typed, String sentence) {
        Checkout.Said said = checkout.run(typed.split(" "));
        assertThat(said.err()).startsWith(sentence).doesNotContain("\tat ");
        assertThat(said.err().lines()).hasSizeLessThanOrEqualTo(2);
        assertThat(said.code()).isEqualTo(ExitCode.USAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "show", "grade", "watch", "hint", "reset", "solution", "stats"})
    void every_command_has_help(String command) {
        Checkout.Said said = checkout.run(command, "--help");
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("Usage: kata " + command);
    }

    @Test
    void a_shell_can_complete_commands_and_exercises() {
        assertThat(checkout.run("completion").out()).contains("complete -F", "PortLookup", "watch");
    }

    @Test
    void the_help_names_commands_and_exit_codes() {
        assertThat(checkout.run("--help").out())
                .contains("grade ", "watch ", "Exit codes:", "3   the kit itself failed");
    }

    @Test
    void the_bare_command_says_where_the_learner_is_and_what_is_next() {
        assertThat(checkout.run().out())
                .contains(
                        "0 of 0 cases",
                        "1 Port lookup            not graded yet, about 25 min",
                        "Next: 1 Port lookup",
                        "      " + Checkout.ANSWER,
                        " show 1 ",
                        " watch 1 ",
                        " hint 1 ");
    }

    @Test
    void the_list_remembers_the_last_run() {
        checkout.solve("20, ", "29, ").run("grade", "1");
        assertThat(checkout.run("list").out()).containsPattern("1 Port lookup +█+░* +\\d\\d/67  ❌ \\d");
    }

    @Test
    void a_statement_fits_a_narrow_window_and_keeps_its_examples() {
        String page = checkout.run("show", "1", "--width", "60").out();
        assertThat(page)
                .contains("1 Port lookup · junior · about 25 min", "service(20, TCP)    is  Optional[ftp-data]");
        assertThat(page.lines()).allMatch(line -> line.length() <= 60);
    }

    @Test
    void plain_words_stand_in_for_signs() {
        checkout.run("grade", "1");
        assertThat(checkout.run("list", "--plain").out())
                .contains("[not started] 67")
                .doesNotContain("⬜");
    }

    @Test
    void colour_comes_when_asked_for() {
        assertThat(checkout.run("list").out()).doesNotContain("\u001b");
        assertThat(checkout.run("list", "--color", "always").out()).contains("\u001b[");
    }
}
