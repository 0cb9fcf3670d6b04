package portkata.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import portkata.grader.house.House;

/** Holds the house rules that a look at the sources can tell; each finding names the file. */
class StyleRulesTest {

    private static final int LONGEST_FILE = 200;
    private static final Pattern VAGUE = Pattern.compile(".*(Util|Utils|Manager|Helper|Impl)\\.java");
    private static final Pattern PRINTS = Pattern.compile("System\\.(out|err)\\b|printStackTrace\\(\\)");

    private final Path root = House.current().root();

    @Test
    void files_stay_short() {
        assertThat(sources().filter(file -> lines(file).size() > LONGEST_FILE))
                .as("longer than 200 lines")
                .isEmpty();
    }

    @Test
    void names_say_what_a_class_is() {
        assertThat(sources().filter(file -> VAGUE.matcher(file.toString()).matches()))
                .as("vague names")
                .isEmpty();
    }

    @Test
    void only_listeners_print() {
        assertThat(sources()
                        .filter(file -> !file.toString().replace('\\', '/').contains("/grader/listener/"))
                        .filter(file -> !file.toString().replace('\\', '/').endsWith("/kata/Main.java"))
                        .filter(file -> !file.endsWith("StyleRulesTest.java"))
                        .filter(file -> !file.toString().endsWith("Benchmark.java"))
                        .filter(file -> lines(file).stream()
                                .anyMatch(line -> PRINTS.matcher(line).find())))
                .as("prints without being asked")
                .isEmpty();
    }

    @Test
    void every_package_is_null_marked() {
        assertThat(sources()
                        .map(Path::getParent)
                        .distinct()
                        .filter(folder -> !folder.startsWith(root.resolve("exercises")))
                        .filter(folder -> !isNullMarked(folder)))
                .as("packages without @NullMarked package-info.java")
                .isEmpty();
    }

    @Test
    void exercises_hold_one_stub_each_and_nothing_else() {
        assertThat(House.current().exercises())
                .allSatisfy(exercise ->
                        assertThat(exercise.answerSources("exercises")).hasSize(1));
    }

    /** Several folders may hold one package, tests beside their subject for example; one of them marks it for all. */
    private boolean isNullMarked(Path folder) {
        String name = folder.toString().replace('\\', '/').replaceFirst(".*/(?=portkata)", "");
        return sources()
                .filter(file -> file.endsWith(Path.of(name, "package-info.java")))
                .anyMatch(file -> String.join("\n", lines(file)).contains("@NullMarked"));
    }

    private Stream<Path> sources() {
        try (Stream<Path> files = Files.walk(root)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !root.relativize(file).toString().matches(".*(target|[.]kata).*"))
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
