package portkata.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import portkata.grader.result.Verdict;

/** Hands in answers that cannot be called; each has to cost its own cases, and to say in one sentence what to mend. */
class BrokenSubmissionsTest extends InASampleHouse {

    private static final String FOLDER = "exercises/src/main/java/portkata/sample/";
    private static final String FILE = FOLDER + "SampleSolution.java";

    BrokenSubmissionsTest() {
        super("Sample");
    }

    @Test
    void does_not_compile() {
        assertUnusable(
                LearnersRun.verdicts(house, "return \"two\";"),
                FILE + ":6 does not compile: incompatible types: java.lang.String cannot be converted to int");
    }

    @Test
    void lacks_the_method() {
        assertUnusable(
                declared("final class SampleSolution implements Sample {}"),
                FILE + ":3 does not compile: portkata.sample.SampleSolution is not abstract and does not override"
                        + " abstract method twice(int) in portkata.sample.Sample");
    }

    @Test
    void has_a_helper_that_does_not_compile() {
        house.write(
                FOLDER + "Helper.java", "package portkata.sample;\n\nfinal class Helper {\n    int two = \"\";\n}\n");
        assertUnusable(
                LearnersRun.verdicts(house, "return 2 * number;"),
                FOLDER
                        + "Helper.java:4 does not compile: incompatible types: java.lang.String cannot be converted to int");
    }

    @Test
    void reaches_for_the_test_framework() {
        assertUnusable(
                LearnersRun.verdicts(house, "throw new org.opentest4j.TestAbortedException();"),
                FILE + ":6 does not compile: package org.opentest4j does not exist");
    }

    @Test
    void reaches_for_the_grader() {
        assertUnusable(
                LearnersRun.verdicts(house, "return portkata.grader.house.House.current().hashCode();"),
                FILE + ":6 does not compile: package portkata.grader.house does not exist");
    }

    @Test
    void is_missing() {
        house.delete(house.stub());
        assertUnusable(
                LearnersRun.verdicts(house), FILE + " is missing: restore the stub with  git checkout -- " + FILE);
    }

    @Test
    void declares_another_class() {
        assertUnusable(
                declared("final class Solution {}"),
                FILE + " holds no class portkata.sample.SampleSolution: declare it as  public final class"
                        + " SampleSolution implements Sample");
    }

    @Test
    void is_abstract() {
        assertUnusable(
                declared("abstract class SampleSolution implements Sample {}"),
                FILE + ":3 has an abstract class, and no instance can be made of one: remove abstract from"
                        + " SampleSolution");
    }

    @Test
    void has_no_constructor_without_arguments() {
        assertUnusable(
                inserted("SampleSolution(int start) {}"),
                FILE + ":3 has a class without a no-argument constructor: add  public SampleSolution() {}");
    }

    @Test
    void does_not_implement_the_contract() {
        assertUnusable(
                declared("/** Doubles. */\nfinal class SampleSolution {}"),
                FILE
                        + ":4 has a class that does not implement its contract: add  implements Sample  to SampleSolution");
    }

    @Test
    void throws_in_the_constructor() {
        assertUnusable(
                inserted("SampleSolution() { throw new IllegalStateException(\"boom\"); }"),
                FILE + ":4 throws IllegalStateException: boom when an instance is made: let the constructor and the"
                        + " static fields succeed");
    }

    @Test
    void throws_in_a_helper_of_the_constructor() {
        house.write(FOLDER + "Helper.java", """
                package portkata.sample;

                final class Helper {
                    static int start() {
                        throw new IllegalStateException("boom");
                    }
                }
                """);
        assertUnusable(
                inserted("private final int start = Helper.start();"),
                FOLDER
                        + "Helper.java:5 throws IllegalStateException: boom when an instance is made: let the constructor"
                        + " and the static fields succeed");
    }

    @Test
    void throws_in_a_static_initialiser() {
        assertUnusable(
                inserted("private static final int TWO = Integer.parseInt(\"two\");"),
                FILE + ":4 throws NumberFormatException: For input string: \"two\" when an instance is made: let the"
                        + " constructor and the static fields succeed");
    }

    /** Grades a source that holds {@code type} from its third line on. */
    private List<Verdict> declared(String type) {
        return LearnersRun.verdicts(house.write(house.stub(), "package portkata.sample;\n\n" + type + "\n"));
    }

    /** Grades a right answer with {@code member} on its fourth line. */
    private List<Verdict> inserted(String member) {
        house.write(house.stub(), house.answer("SampleSolution", "return 2 * number;"));
        return LearnersRun.verdicts(house.replace(house.stub(), "    @Override", "    " + member + "\n    @Override"));
    }

    private static void assertUnusable(List<Verdict> verdicts, String sentence) {
        assertThat(verdicts).hasSize(15).containsOnly(new Verdict.Unusable(sentence));
    }
}
