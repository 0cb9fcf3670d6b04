package portkata.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import portkata.grader.compile.SourceCompiler;
import portkata.grader.result.Verdict;

/** Saves the same source again and again, as under a watch: whatever the compiler remembers, an older text is no part of it. */
class RepeatedSavesTest extends InASampleHouse {

    private static final String USES_HELPER = "return Helper.twice(number);";
    private static final String HELPER = "\nfinal class Helper { static int twice(int n) { return 2 * n; } }\n";

    /** Not the one that others share: they would come between two saves. */
    private final SourceCompiler compiler = new SourceCompiler(LearnersRun.CHILDREN);

    RepeatedSavesTest() {
        super("Sample");
    }

    @BeforeEach
    void save_twice_what_is_right() {
        for (int i = 0; i < 2; i++) {
            save(USES_HELPER + " // " + i, HELPER);
            assertPasses();
        }
    }

    @Test
    void a_class_that_went_is_gone() {
        save(USES_HELPER, "");
        assertRejected("cannot find symbol");
        save(USES_HELPER, HELPER);
        assertPasses();
    }

    @Test
    void a_class_that_changed_is_the_new_one() {
        save(USES_HELPER, HELPER.replace("2 * n", "3 * n"));
        assertThat(LearnersRun.verdicts(house, compiler)).hasSize(15).doesNotContain(new Verdict.Passed());
        save(USES_HELPER, HELPER.replace("static int twice(int n)", "static String twice(int n)"));
        assertRejected("incompatible types");
        save("return new Helper(2).factor() * number;", "\nrecord Helper(int factor) {}\n");
        assertPasses();
    }

    @Test
    void half_a_line_is_forgotten() {
        save("return 2 * ", HELPER);
        assertRejected("illegal start of expression");
        save("return 2 * number;", "");
        assertPasses();
    }

    @Test
    void a_class_that_hides_the_contract_or_the_jdk_is_forgotten() {
        save(
                "return Integer.parseInt(2 * number);",
                "\nfinal class Integer { static int parseInt(int n) { return n; } }\n");
        assertPasses();
        save("return Integer.parseInt(\"2\") * number;", "");
        assertPasses();
        save("return 2 * number;", "\ninterface Sample {}\n");
        assertThat(LearnersRun.verdicts(house, compiler)).hasSize(15).doesNotContain(new Verdict.Passed());
        save("return 2 * number;", "");
        assertPasses();
    }

    private void save(String body, String beside) {
        house.write(house.stub(), house.answer("SampleSolution", body) + beside);
    }

    private void assertPasses() {
        assertThat(LearnersRun.verdicts(house, compiler)).hasSize(15).containsOnly(new Verdict.Passed());
    }

    private void assertRejected(String reason) {
        assertDoesNotCompile(LearnersRun.verdicts(house, compiler), ":\\d+ does not compile: .*" + reason);
    }
}
