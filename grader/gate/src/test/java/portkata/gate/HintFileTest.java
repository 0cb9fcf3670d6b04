package portkata.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portkata.grader.hints.HintBook;
import portkata.grader.hints.HintChooser;
import portkata.grader.hints.HintFile;
import portkata.grader.hints.TopicHints;
import portkata.grader.memory.Progress;
import portkata.sample.Sample;

class HintFileTest {

    private static final String SOUND = """
            # Hints

            ## Sample

            ### numbers

            1. a nudge
            2. use `2 * number`, not `number < 2`
            3. nearly
               the code

            - **adds one**: one more is *not* twice
            - **squares**: `2 * 2` is a coincidence

            ### signs

            1. first
            2. second
            3. third

            ### stretch

            Double a `float`.
            """;

    @TempDir
    Path root;

    @Test
    void a_ladder_has_its_rungs_in_order_and_code_keeps_its_back_ticks() throws IOException {
        assertThat(read(SOUND).topic("Sample", "numbers"))
                .map(TopicHints::rungs)
                .hasValue(List.of("a nudge", "use `2 * number`, not `number < 2`", "nearly the code"));
    }

    @Test
    void misconceptions_are_found_by_name() throws IOException {
        assertThat(read(SOUND).topic("Sample", "numbers"))
                .hasValueSatisfying(topic -> assertThat(topic.misconceptions())
                        .containsEntry("adds one", "one more is not twice")
                        .containsEntry("squares", "`2 * 2` is a coincidence")
                        .hasSize(2));
    }

    @Test
    void the_stretch_goal_is_found() throws IOException {
        assertThat(read(SOUND).section("Sample").flatMap(HintBook.Section::stretch))
                .hasValue("Double a `float`.");
    }

    @Test
    void a_section_that_is_missing_is_named_and_the_others_are_kept() throws IOException {
        assertThat(complaints(SOUND.replace("### signs", "### sines")))
                .containsExactly(
                        "HINTS.md has no ladder of three rungs under \"## Sample\", \"### signs\": bring it back"
                                + " with  git checkout -- HINTS.md");
    }

    @Test
    void a_ladder_of_two_rungs_is_named_and_the_others_are_kept() throws IOException {
        assertThat(complaints(SOUND.replace("3. third\n", "")))
                .containsExactly(
                        "HINTS.md has no ladder of three rungs under \"## Sample\", \"### signs\": bring it back"
                                + " with  git checkout -- HINTS.md");
    }

    @Test
    void a_damaged_place_is_named_and_the_others_are_kept() throws IOException {
        assertThat(complaints(SOUND.replace("1. first\n2. second", "<<<<<<< HEAD\n```\n1. first")))
                .containsExactly(
                        "HINTS.md has no ladder of three rungs under \"## Sample\", \"### signs\": bring it back"
                                + " with  git checkout -- HINTS.md");
    }

    @Test
    void a_sound_file_gives_no_complaint() throws IOException {
        assertThat(complaints(SOUND, 2)).isEmpty();
    }

    @Test
    void a_file_that_is_no_text_is_refused() throws IOException {
        Path file = Files.write(root.resolve("HINTS.md"), "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> HintFile.read(file)).isInstanceOf(IOException.class);
    }

    /** Asks for the hints of a run with both topics wrong; the one for numbers has to come in any case. */
    private List<String> complaints(String text) throws IOException {
        return complaints(text, 1);
    }

    private List<String> complaints(String text, int hints) throws IOException {
        HintChooser chooser = new HintChooser(read(text), Progress.none());
        assertThat(chooser.choose(Runs.run(
                        Runs.exercise(Sample.class, Runs.topic("numbers", 6, 2, 0), Runs.topic("signs", 6, 2, 0)))))
                .hasSize(hints)
                .first()
                .satisfies(hint -> assertThat(hint.text()).isEqualTo("a nudge"));
        return chooser.complaints();
    }

    private HintBook read(String text) throws IOException {
        return HintFile.read(Files.writeString(root.resolve("HINTS.md"), text));
    }
}
