package portkata.kata;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import portkata.grader.house.ExerciseFiles;
import portkata.grader.house.House;
import portkata.grader.run.OrdinaryHosts;

/** Is a copy of what commands read and write, so that tests may play the learner. */
final class Checkout {

    static final String ANSWER = "exercises/src/main/java/portkata/portlookup/PortLookupSolution.java";
    static final String REFERENCE = "solutions/src/main/java/portkata/portlookup/";

    private static final List<String> COPIED =
            List.of("src/contracts/java", "src/suites/java", "exercises/src", "solutions/src/main", "HINTS.md");

    private static final OrdinaryHosts PROCESSES = new OrdinaryHosts(House.current(), ExerciseFiles.LEARNER, "");

    private final House house;

    private Checkout(Path root) {
        this.house = new House(root);
    }

    /** Copies this project's own checkout into {@code root}, with stubs for answers. */
    static Checkout in(Path root) {
        House own = House.current();
        for (String copied : COPIED) {
            copy(own.root(), root, copied);
        }
        return new Checkout(root);
    }

    private static void copy(Path from, Path to, String what) {
        try (Stream<Path> files = Files.walk(from.resolve(what))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    House house() {
        return house;
    }

    Path path(String file) {
        return house.root().resolve(file);
    }

    String read(String file) {
        try {
            return Files.readString(path(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Checkout write(String file, String text) {
        try {
            Files.createDirectories(path(file).getParent());
            Files.writeString(path(file), text);
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Hands in the reference, with {@code wrong} in the place of {@code right} somewhere in it. */
    Checkout solve(String right, String wrong) {
        for (String file : List.of("PortLookupSolution.java", "Row.java", "Rows.java")) {
            write(
                    "exercises/src/main/java/portkata/portlookup/" + file,
                    read(REFERENCE + file).replace(right, wrong));
        }
        return this;
    }

    Checkout solve() {
        return solve("\0", "");
    }

    /** Makes a kit that works with the processes of all tests; to start its own would take longer than most tests. */
    Kit kit(PrintStream out, boolean hasTerminal) {
        return new Kit(
                house, out, StandardCharsets.UTF_8, hasTerminal, () -> PROCESSES.alike(house, ExerciseFiles.LEARNER));
    }

    /** Runs one command line as {@link Main} does. */
    Said run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try (Kit kit = kit(new PrintStream(out, true, StandardCharsets.UTF_8), false)) {
            CommandLine line = CommandLines.of(kit, arguments);
            PrintWriter errors = new PrintWriter(err, true, StandardCharsets.UTF_8);
            line.setErr(errors).setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
            int code = line.execute(arguments);
            errors.flush();
            return new Said(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        }
    }

    /**
     * Holds how a command ended.
     *
     * @param code its exit code
     */
    record Said(int code, String out, String err) {

        /** Gives what was printed as one line, wherever the screen broke it. */
        String words() {
            return out.strip().replaceAll("\\s+", " ");
        }
    }
}
