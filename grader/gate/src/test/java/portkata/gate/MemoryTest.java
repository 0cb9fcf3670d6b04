package portkata.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portkata.grader.memory.CaseState;
import portkata.grader.memory.Memory;
import portkata.grader.memory.Progress;
import portkata.grader.memory.TopicProgress;

class MemoryTest {

    private static final Progress SOME = new Progress(
            Progress.FORMAT,
            Map.of("Sample", Map.of("numbers", new TopicProgress(Map.of("twice 1", CaseState.PASSED), 1, 2, 1))),
            Set.of());

    @TempDir
    Path root;

    private Path folder;
    private Path file;

    @BeforeEach
    void choose_a_folder() {
        folder = root.resolve(".kata");
        file = folder.resolve("progress.json");
    }

    @Test
    void a_first_run_knows_nothing_and_complains_of_nothing() {
        Memory memory = new Memory(folder);
        assertThat(memory.load()).isEqualTo(Progress.none());
        assertThat(memory.warnings()).isEmpty();
    }

    @Test
    void what_is_saved_is_loaded() {
        new Memory(folder).save(SOME);
        Memory next = new Memory(folder);
        assertThat(next.load()).isEqualTo(SOME);
        assertThat(next.warnings()).isEmpty();
    }

    @Test
    void saving_leaves_one_file_behind() throws IOException {
        Memory memory = new Memory(folder);
        memory.save(Progress.none());
        memory.save(SOME);
        assertThat(files()).containsExactly("progress.json");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{\"format\": 1, \"exerc",
                "{\"format\": 2, \"exercises\": {}}",
                "{\"format\": 1}",
                "{\"format\": 1, \"exercises\": {\"Sample\": null}}",
                "{\"format\": 1, \"exercises\": {\"Sample\": {\"numbers\": {\"cases\": {}, \"stuck\": 0, \"rung\": 4}}}}",
                "{\"format\": 1, \"exercises\": {\"Sample\": {\"numbers\": {\"stuck\": 0, \"rung\": 1}}}}",
                "{\"format\": 1, \"exercises\": {}} and more"
            })
    void a_damaged_file_is_set_aside_whole(String damaged) throws IOException {
        write(damaged);
        Memory memory = new Memory(folder);
        assertThat(memory.load()).isEqualTo(Progress.none());
        String aside = files().get(0);
        assertThat(memory.warnings())
                .containsExactly(".kata/progress.json is damaged; it was set aside as .kata/" + aside
                        + ", and progress is counted afresh from this run.");
        assertThat(folder.resolve(aside)).hasContent(damaged);
        assertThat(file).doesNotExist();
    }

    @Test
    void a_second_damaged_file_does_not_replace_the_first() throws IOException {
        write("first");
        new Memory(folder).load();
        write("second");
        new Memory(folder).load();
        assertThat(files()).hasSize(2).allSatisfy(name -> assertThat(name).startsWith("progress-damaged-"));
    }

    @Test
    void a_run_after_a_damaged_file_is_remembered() throws IOException {
        write("damaged");
        Memory memory = new Memory(folder);
        memory.load();
        memory.save(SOME);
        assertThat(new Memory(folder).load()).isEqualTo(SOME);
    }

    @Test
    void a_file_in_place_of_the_folder_costs_one_sentence() throws IOException {
        Files.writeString(folder, "mine");
        Memory memory = new Memory(folder);
        assertThat(memory.load()).isEqualTo(Progress.none());
        memory.save(SOME);
        assertThat(memory.warnings())
                .containsExactly(".kata/progress.json cannot be written (file already exists), so the next run will not"
                        + " know of this one: check the folder's permissions.");
        assertThat(folder).hasContent("mine");
    }

    @Test
    void a_file_that_cannot_be_read_costs_one_sentence_and_is_left_alone() throws IOException {
        Path kept = Files.createDirectories(file).resolve("kept");
        Files.writeString(kept, "mine");
        Memory memory = new Memory(folder);
        assertThat(memory.load()).isEqualTo(Progress.none());
        memory.save(SOME);
        assertThat(memory.warnings())
                .singleElement()
                .asString()
                .startsWith(".kata/progress.json cannot be read (")
                .endsWith("), so this run is compared with nothing: check its permissions.");
        assertThat(kept).hasContent("mine");
    }

    @Test
    void a_file_that_cannot_be_replaced_leaves_nothing_half_written() throws IOException {
        Files.writeString(Files.createDirectories(file).resolve("kept"), "mine");
        Memory memory = new Memory(folder);
        memory.save(SOME);
        assertThat(memory.warnings()).singleElement().asString().startsWith(".kata/progress.json cannot be written (");
        assertThat(files()).containsExactly("progress.json");
    }

    private void write(String text) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(file, text);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
