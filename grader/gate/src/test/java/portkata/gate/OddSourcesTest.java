package portkata.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portkata.grader.result.Verdict;

/** Puts things beside an answer that have the name of a source, and are none, or none that anybody would write. */
@Timeout(60)
@DisabledOnOs(OS.WINDOWS)
class OddSourcesTest extends InASampleHouse {

    private static final String FOLDER = "exercises/src/main/java/portkata/sample/";

    OddSourcesTest() {
        super("Sample");
    }

    /** Emacs locks what is being edited with a link to nowhere; macOS keeps a file's attributes in another file. */
    @ParameterizedTest
    @ValueSource(strings = {".#SampleSolution.java", "._SampleSolution.java"})
    void what_editors_and_systems_leave_is_no_source(String name) throws IOException {
        Files.createSymbolicLink(beside(name), Path.of("me@host.1234"));
        assertPasses();
    }

    @Test
    void a_name_that_is_not_ascii_is_as_good_as_any() {
        assumeTrue("UTF-8".equals(System.getProperty("sun.jnu.encoding")));
        house.write(FOLDER + "Gr\u00f6\u00dfe.java", "package portkata.sample;\n\nfinal class Gr\u00f6\u00dfe {}\n");
        assertPasses();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dev/zero", "/dev/null", "nowhere", "/"})
    void what_is_no_file_is_not_opened(String target) throws IOException {
        Files.createSymbolicLink(beside("Beside.java"), Path.of(target));
        assertUnusable("Beside.java is no file: move it away from the answers");
        // JUnit warns of links that lead out of its temporary folder.
        Files.delete(beside("Beside.java"));
    }

    @Test
    void a_pipe_is_not_waited_for() throws Exception {
        Process make = new ProcessBuilder("mkfifo", beside("Pipe.java").toString()).start();
        assumeTrue(make.waitFor() == 0);
        assertUnusable("Pipe.java is no file: move it away from the answers");
    }

    @Test
    void a_source_that_would_fill_the_graders_memory_is_not_read() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(beside("Large.java").toFile(), "rw")) {
            file.setLength(3L << 30);
        }
        assertUnusable("Large.java is larger than 16 MB: make it smaller");
    }

    @Test
    void control_characters_of_a_name_are_escaped() {
        house.write(FOLDER + "\u001b[2J\n188 of 188.java", "class { }");
        assertUnusable("\\u001b[2J\\n188 of 188.java:1 does not compile: <identifier> expected");
    }

    @Test
    void control_characters_of_the_file_that_declares_a_method_are_escaped() {
        house.write(FOLDER + "\u001b[2J.java", house.answer("SampleSolution", "return 0;"));
        house.write(house.stub(), "package portkata.sample;\n");
        assertThat(LearnersRun.verdicts(house).get(0))
                .isInstanceOfSatisfying(
                        Verdict.WrongAnswer.class,
                        wrong -> assertThat(wrong.lookAt()).contains("\\u001b[2J.java:5"));
    }

    private Path beside(String name) {
        return root.resolve(FOLDER).resolve(name);
    }

    private void assertPasses() {
        assertThat(LearnersRun.verdicts(house, "return 2 * number;"))
                .hasSize(15)
                .containsOnly(new Verdict.Passed());
    }

    private void assertUnusable(String complaint) {
        assertThat(LearnersRun.verdicts(house, "return 2 * number;"))
                .hasSize(15)
                .containsOnly(new Verdict.Unusable(FOLDER + complaint));
    }
}
