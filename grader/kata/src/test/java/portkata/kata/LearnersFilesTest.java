package portkata.kata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looks at what commands do to files that are the learner's, and at what they remember. */
class LearnersFilesTest {

    private static final String CONTRACT = "src/contracts/java/portkata/portlookup/PortLookup.java";

    @TempDir
    private Path folder;

    private Checkout checkout;
    private String stub;

    @BeforeEach
    void copy() {
        checkout = Checkout.in(folder);
        checkout.write(Checkout.ANSWER, "");
        checkout.run("reset", "1");
        stub = checkout.read(Checkout.ANSWER);
    }

    @Test
    void a_reset_puts_every_source_aside_and_says_where() throws IOException {
        checkout.solve();
        String answer = checkout.read(Checkout.ANSWER);
        Checkout.Said said = checkout.run("reset", "1");
        Path aside = folder.resolve(said.words().replaceFirst("^Your files are in (\\S+), and.*", "$1"));
        assertThat(aside.resolve("PortLookupSolution.java")).hasContent(answer);
        assertThat(aside.resolve("Rows.java")).exists();
        assertThat(checkout.read(Checkout.ANSWER)).isEqualTo(stub).contains("throw new NotStarted();");
        assertThat(checkout.path(Checkout.ANSWER).getParent()).isDirectoryNotContaining("glob:**Rows.java");
        assertThat(said.code()).isZero();
    }

    @Test
    void a_reset_of_a_stub_changes_nothing() {
        assertThat(checkout.run("reset", "1").words()).contains("is the stub already; nothing was changed.");
    }

    @Test
    void a_reset_brings_a_deleted_stub_back() throws IOException {
        Files.delete(checkout.path(Checkout.ANSWER));
        checkout.run("reset", "PortLookup");
        assertThat(checkout.read(Checkout.ANSWER)).isEqualTo(stub);
    }

    @Test
    void two_resets_in_one_second_have_a_folder_each() throws IOException {
        for (int i = 0; i < 2; i++) {
            checkout.write(Checkout.ANSWER, "// " + i);
            checkout.run("reset", "1");
        }
        try (Stream<Path> attic = Files.list(checkout.path(".kata/attic"))) {
            assertThat(attic).hasSize(3);
        }
    }

    @Test
    void a_damaged_memory_is_put_aside_by_whoever_says_so() {
        checkout.write(".kata/progress.json", "{");
        PrintStream nobody = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        try (Kit kit = checkout.kit(nobody, false)) {
            kit.getReadyFor(new String[] {"grade", "--all"});
        }
        assertThat(checkout.run("grade", "1").words()).contains("progress.json");
    }

    @Test
    void hints_climb_one_rung_a_call_and_stay_at_the_top() {
        assertThat(List.of(1, 2, 3))
                .allSatisfy(rung ->
                        assertThat(checkout.run("hint", "1").words()).startsWith("Hint " + rung + " of 3 · the ten: "));
        assertThat(checkout.run("hint", "1").words())
                .startsWith("Hint 3 of 3")
                .contains("You have had every hint of this topic.");
        assertThat(checkout.run("hint", "1", "--list").out()).contains("Hint 1 of 3", "Hint 2 of 3", "Hint 3 of 3");
    }

    @Test
    void a_hint_that_the_board_has_shown_is_not_given_again() {
        checkout.run("grade", "1");
        assertThat(checkout.run("hint", "1").words()).startsWith("Hint 2 of 3");
    }

    @Test
    void the_solution_waits_for_a_pass() {
        Checkout.Said refused = checkout.run("solution", "1");
        assertThat(refused.words()).contains("is not solved yet").doesNotContain("class ");
        assertThat(refused.code()).isEqualTo(ExitCode.WRONG);
        checkout.solve().run("grade", "1");
        assertThat(checkout.run("solution", "1").out())
                .contains("=== " + Checkout.REFERENCE + "PortLookupSolution.java", "public final class", "Hint 3 of 3");
        assertThat(checkout.run("list").out()).doesNotContain("solution seen");
    }

    @Test
    void giving_up_shows_the_solution_and_is_remembered() {
        assertThat(checkout.run("solution", "1", "--give-up").out()).contains("public final class PortLookupSolution");
        assertThat(checkout.run("list").out()).contains("solution seen");
        assertThat(checkout.solve().run("grade", "1").out()).contains("67/67  ✅  solution seen");
    }

    @Test
    void charts_begin_with_the_first_run() {
        assertThat(checkout.run("stats").out()).contains("No run has been graded yet");
        checkout.solve("20, ", "29, ").run("grade", "1");
        checkout.solve().run("grade", "1");
        assertThat(checkout.run("stats").out()).contains("Junior    █  100 %", "the ten", "14/14");
    }

    @Test
    void an_update_is_told_once_and_touches_no_answer() {
        checkout.write(Checkout.ANSWER, "// mine").run("list");
        String contract = checkout.read(CONTRACT);
        checkout.write(CONTRACT, contract.replace("Nothing is null.", "Nothing is ever null."));
        assertThat(checkout.run("list").words()).contains("Updated: the statement of 1 Port lookup. Read it with");
        checkout.write(CONTRACT, contract.replace("Set<Transport> transports(int port)", "int transports(int port)"));
        assertThat(checkout.run("list").words()).contains("Updated: 1 Port lookup asks for other methods now.");
        checkout.write("src/suites/java/portkata/portlookup/aliases.csv", "");
        assertThat(checkout.run("list").words()).contains("Updated: the cases of 1 Port lookup.");
        assertThat(checkout.run("list").out()).doesNotContain("Updated");
        assertThat(checkout.read(Checkout.ANSWER)).isEqualTo("// mine");
    }
}
