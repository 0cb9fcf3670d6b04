package portkata.gate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import portkata.grader.house.ExerciseFiles;
import portkata.grader.house.House;
import portkata.grader.statement.Stub;

/** Builds a checkout with one exercise of {@code portkata.sample}, sound in every file unless a test says otherwise. */
final class SampleHouse {

    private final Path root;
    private final String name;

    private SampleHouse(Path root, String name) {
        this.root = root;
        this.name = name;
    }

    static SampleHouse of(Path root, String name) {
        SampleHouse house = new SampleHouse(root, name);
        house.write(house.contract(), """
                /**
                 * Doubles. See RFC 1.
                 * <pre>{@code
                 * twice(1) = 2
                 * twice(2) = 4
                 * }</pre>
                 */
                interface %s {

                    int twice(int number);
                }
                """.formatted(name));
        house.write("src/suites/java/portkata/sample/" + name + "Test.java", "// compiled with the tests\n");
        house.write(house.stub(), Stub.of(house.house().exercises().get(0)));
        house.write(house.reference(), house.answer(name + "Solution", "return 2 * number;"));
        house.write(house.mistake(), house.answer("AddsOne", "return number + 1;"));
        house.write(house.secondSolution(), house.answer("Another" + name, "return number + number;"));
        house.write("HINTS.md", """
                ## %s

                ### numbers

                1. a nudge
                2. the concept
                3. nearly the code

                - **adds one**: one more is not twice as many

                ### stretch

                Double a fraction.
                """.formatted(name));
        return house;
    }

    String contract() {
        return "src/contracts/java/portkata/sample/" + name + ".java";
    }

    String stub() {
        return "exercises/src/main/java/portkata/sample/" + name + "Solution.java";
    }

    String reference() {
        return "solutions/src/main/java/portkata/sample/" + name + "Solution.java";
    }

    String mistake() {
        return "solutions/src/test/java/portkata/sample/AddsOne.java";
    }

    String secondSolution() {
        return "solutions/src/test/java/portkata/sample/Another" + name + ".java";
    }

    /** Writes the source of a class that answers {@code twice} with {@code body}. */
    String answer(String className, String body) {
        return """
                package portkata.sample;

                final class %s implements %s {
                    @Override
                    public int twice(int number) {
                        %s
                    }
                }
                """.formatted(className, name, body);
    }

    SampleHouse write(String file, String text) {
        try {
            Files.createDirectories(root.resolve(file).getParent());
            Files.writeString(root.resolve(file), text);
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    SampleHouse delete(String file) {
        try {
            Files.delete(root.resolve(file));
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    SampleHouse replace(String file, String old, String text) {
        try {
            String before = Files.readString(root.resolve(file));
            if (!before.contains(old)) {
                throw new IllegalArgumentException(file + " holds no " + old);
            }
            return write(file, before.replace(old, text));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    House house() {
        return new House(root);
    }

    ExerciseFiles exercise() {
        return house().exercises().get(0);
    }
}
