package portkata.gate.attack;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Puts files beside the submission that would change the grader, if it looked at them. */
class FilesBesideAttacksTest extends InTheArena {

    private static final String BESIDE = "portkata/attacked/";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            META-INF/services/org.junit.jupiter.api.extension.Extension           | portkata.attacked.AttackedSolution
            META-INF/services/org.junit.platform.launcher.TestExecutionListener   | portkata.attacked.AttackedSolution
            META-INF/services/org.junit.platform.launcher.PostDiscoveryFilter     | portkata.attacked.AttackedSolution
            META-INF/services/javax.annotation.processing.Processor               | portkata.attacked.AttackedSolution
            META-INF/services/java.nio.file.spi.FileSystemProvider                | portkata.attacked.AttackedSolution
            junit-platform.properties                          | junit.jupiter.conditions.deactivate=*
            portkata/attacked/junit-platform.properties        | junit.jupiter.execution.timeout.default=1ms
            """)
    void a_file_that_configures_changes_nothing(String file, String text) throws Exception {
        Trick trick =
                Trick.none().file(file, text).file("../resources/" + file, text).file(BESIDE + file, text);
        arena.assertCostsNothing(trick);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            portkata.harness | Main     | public static void main(String[] args) { System.exit(1); }
            portkata.harness | Codec    | public static byte[] encode(Object type, Object value) { return new byte[0]; }
            portkata.harness | Servant  | static { if (true) throw new Error(); }
            portkata.grading | Expect   | static { if (true) throw new Error(); }
            portkata.grader.run | Judge | static { if (true) throw new Error(); }
            org.junit.jupiter.api | Test  | static { if (true) throw new Error(); }
            org.junit.jupiter.api | Order | static { if (true) throw new Error(); }
            portkata         | NotRunHere | static { if (true) throw new Error(); }
            """)
    void a_class_of_the_kits_name_changes_nothing(String inPackage, String name, String body) throws Exception {
        String source = "package " + inPackage + ";\n\npublic class " + name + " {\n    " + body + "\n}\n";
        arena.assertCostsNothing(Trick.none().file(BESIDE + name + ".java", source));
    }

    /** The forged contract compiles, but what is loaded is the kit's. */
    @Test
    void a_contract_of_its_own_changes_nothing() throws Exception {
        arena.assertCostsNothing(Trick.none().file(BESIDE + "Attacked.java", """
                package portkata.attacked;

                import java.util.List;
                import java.util.Map;
                import java.util.Set;
                import java.util.SortedSet;

                public interface Attacked {
                    int twice(int number);
                    List<String> split(String sentence);
                    Map<String, Integer> lengths(String sentence);
                    Set<Point> corners(int size);
                    Label label(String sentence);
                    SortedSet<Version> versions(String text);
                    String echo(String text);
                    List<Integer> countTo(int last);

                    record Point(int x, int y) {
                        @Override public boolean equals(Object other) { return true; }
                        @Override public int hashCode() { return x + y; }
                    }

                    record Label(String text, List<String> words) {
                        @Override public boolean equals(Object other) { return true; }
                    }

                    record Version(String name) implements Comparable<Version> {
                        @Override public int compareTo(Version other) { return name.compareTo(other.name); }
                    }
                }
                """));
    }
}
