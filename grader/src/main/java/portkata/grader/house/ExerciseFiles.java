package portkata.grader.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import portkata.Exercise;
import portkata.grading.Values;

/**
 * Names the files of one exercise; all of them follow from its contract's name.
 *
 * @param house the checkout they live in
 * @param contract the interface that carries {@link Exercise}
 */
public record ExerciseFiles(House house, Class<?> contract) {

    /** The folder that learners' answers are graded from. */
    public static final String LEARNER = "exercises";

    /** The folder that reference answers are graded from. */
    public static final String REFERENCE = "solutions";

    /**
     * Finds the contract that a suite grades.
     *
     * @throws IllegalStateException if no contract has the suite's name without {@code Test}
     */
    public static Class<?> contractOf(Class<?> suite) {
        String contract = suite.getName().replaceFirst("Test$", "");
        try {
            return Class.forName(contract, false, suite.getClassLoader());
        } catch (ClassNotFoundException misnamed) {
            throw new IllegalStateException(
                    "The suite " + suite.getName() + " needs a contract named " + contract
                            + ": give both the same name.",
                    misnamed);
        }
    }

    /** Gives the exercise's name, which is its contract's. */
    public String name() {
        return contract.getSimpleName();
    }

    /** Gives the exercise's number in the curriculum. */
    public int number() {
        return description().number();
    }

    /** Gives what the contract says of itself. */
    public Exercise description() {
        return contract.getAnnotation(Exercise.class);
    }

    /** Gives the full name of the class that answers: the contract's with {@code Solution} behind it. */
    public String answerClass() {
        return contract.getName() + "Solution";
    }

    /** Gives the full name of the suite: the contract's with {@code Test} behind it. */
    public String suiteClass() {
        return contract.getName() + "Test";
    }

    /** Gives the source of the contract. */
    public Path contractSource() {
        return source(house.contracts(), contract.getName());
    }

    /** Lists the sources of the contract and of the types beside it. */
    public List<Path> contractSources() {
        return javaFiles(house.contracts().resolve(folder()));
    }

    /** Lists the files of the suite: its sources and its tables. */
    public List<Path> suiteFiles() {
        return files(house.suites().resolve(folder()));
    }

    /** Gives the folder that the learner's answer and its helpers live in. */
    public Path answerFolder(String graded) {
        return house.answers(graded).resolve(folder());
    }

    /** Gives the source of the suite. */
    public Path suiteSource() {
        return source(house.suites(), suiteClass());
    }

    /** Gives the source of the answer in {@code graded}, which is {@link #LEARNER} or {@link #REFERENCE}. */
    public Path answerSource(String graded) {
        return source(house.answers(graded), answerClass());
    }

    /** Lists the sources that are compiled together: the answer in {@code graded} and the helpers beside it. */
    public List<Path> answerSources(String graded) {
        return javaFiles(answerFolder(graded));
    }

    /** Lists every source in the folder of the wrong submissions: they are compiled together. */
    public List<Path> mistakeSources() {
        return javaFiles(mistakesFolder());
    }

    /** Gives the folder of the wrong submissions. */
    public Path mistakesFolder() {
        return house.mistakes().resolve(folder());
    }

    /** Gives a path as people type it: from the root, with forward slashes on every system; whatever a file is called. */
    public String shown(Path file) {
        return Values.printable(house.root().relativize(file).toString().replace('\\', '/'));
    }

    private Path folder() {
        return Path.of("portkata", contract.getPackageName().substring("portkata.".length()));
    }

    private static Path source(Path folder, String className) {
        return folder.resolve(className.replace('.', '/') + ".java");
    }

    /** Leaves out what editors and file systems put beside a source: .#Answer.java and ._Answer.java are theirs. */
    private static boolean isSource(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".java") && !name.startsWith(".");
    }

    private static List<Path> javaFiles(Path folder) {
        return files(folder).stream().filter(ExerciseFiles::isSource).toList();
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(
                    "The sources cannot be listed: check that " + folder + " can be read.", unreadable);
        }
    }
}
