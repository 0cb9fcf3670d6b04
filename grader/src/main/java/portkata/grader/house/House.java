package portkata.grader.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portkata.Exercise;

/**
 * Knows the folders of one checkout.
 *
 * @param root the folder that holds the parent pom
 */
public record House(Path root) {

    /** The system property that names the root; without it the root is looked for upwards from the working folder. */
    public static final String ROOT_PROPERTY = "portkata.root";

    private static final Path CONTRACTS = Path.of("src", "contracts", "java");
    private static final Path JAVA = Path.of("src", "main", "java");

    /**
     * Finds the checkout that this JVM was started in.
     *
     * @throws IllegalStateException if no folder upwards from the working folder looks like one
     */
    public static House current() {
        Path start =
                Path.of(System.getProperty(ROOT_PROPERTY, "")).toAbsolutePath().normalize();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve(CONTRACTS)) && Files.isDirectory(folder.resolve("exercises"))) {
                return new House(folder);
            }
        }
        throw new IllegalStateException("No PortKata checkout was found at " + start
                + " or above it: run from inside the folder that you cloned.");
    }

    /** Lists the exercises by number; a contract is an interface that carries {@link Exercise}. */
    public List<ExerciseFiles> exercises() {
        Path packages = root.resolve(CONTRACTS).resolve("portkata");
        try (Stream<Path> files = Files.walk(packages, 2)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(packages::relativize)
                    .filter(file -> file.getNameCount() == 2)
                    .map(file -> contract(file.getName(0).toString(), baseName(file)))
                    .flatMap(Optional::stream)
                    .map(type -> new ExerciseFiles(this, type))
                    .sorted(Comparator.comparingInt(ExerciseFiles::number))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(
                    "The contracts cannot be listed: check that " + packages + " can be read.", unreadable);
        }
    }

    /** Gives the hint ladders that instructors write and learners may read. */
    public Path hints() {
        return root.resolve("HINTS.md");
    }

    /** Gives the folder that remembers earlier runs. */
    public Path memory() {
        return root.resolve(".kata");
    }

    /** Gives the folder of the contracts' sources. */
    Path contracts() {
        return root.resolve(CONTRACTS);
    }

    /** Gives the folder of the graded suites. */
    Path suites() {
        return root.resolve(Path.of("src", "suites", "java"));
    }

    /** Gives the folder of the answers to grade: {@code exercises} or {@code solutions}. */
    public Path answers(String graded) {
        return root.resolve(graded).resolve(JAVA);
    }

    /** Gives the folder of the wrong submissions. */
    Path mistakes() {
        return root.resolve(Path.of("solutions", "src", "test", "java"));
    }

    private static Optional<Class<?>> contract(String folder, String name) {
        try {
            Class<?> type = Class.forName("portkata." + folder + "." + name, false, House.class.getClassLoader());
            return type.isAnnotationPresent(Exercise.class) ? Optional.of(type) : Optional.empty();
        } catch (ClassNotFoundException notCompiled) {
            return Optional.empty();
        }
    }

    private static String baseName(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ".java".length());
    }
}
