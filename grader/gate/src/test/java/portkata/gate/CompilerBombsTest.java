package portkata.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import portkata.grader.compile.SourceCompiler;
import portkata.grader.result.Verdict;

/** Hands in sources that are meant for javac, not for the grader; each costs its own exercise, and the next compiles. */
@Timeout(240)
class CompilerBombsTest extends InASampleHouse {

    /** Not the one that others share: while it is kept busy, they would wait. */
    private static final SourceCompiler COMPILER = new SourceCompiler(LearnersRun.CHILDREN);

    CompilerBombsTest() {
        super("Sample");
    }

    /** Each type holds the one before twice; which comes first, the end of the time or of the memory, is chance. */
    @Test
    void a_source_that_keeps_javac_busy_is_given_up() {
        StringBuilder doubled = new StringBuilder("static int f() {\nvar a0 = 1;\n");
        for (int i = 1; i <= 40; i++) {
            doubled.append("var a%d = both(a%d, a%d);%n".formatted(i, i - 1, i - 1));
        }
        doubled.append("return a40.size();\n}\n");
        assertUnusable(
                "f()",
                "static <A, B> java.util.Map<A, B> both(A a, B b) { return null; }\n" + doubled,
                "(keeps javac busy for more than 20 s|takes more memory than javac has here)");
    }

    /** Constants are put together while compiling, and each is twice as long as the one before. */
    @Test
    void a_source_that_uses_up_memory_is_given_up() {
        StringBuilder constants = new StringBuilder("static final String C0 = \"0123456789\";\n");
        for (int i = 1; i <= 30; i++) {
            constants.append("static final String C%d = C%d + C%d;%n".formatted(i, i - 1, i - 1));
        }
        assertUnusable(
                "C30.length()", constants.toString(), "does not compile: it takes more memory than javac has here");
    }

    @Test
    void a_source_that_is_nested_too_deep_is_refused() {
        int depth = 200_000;
        assertUnusable("(".repeat(depth) + "1" + ")".repeat(depth), "", "does not compile: it is nested too deep");
    }

    private void assertUnusable(String answer, String members, String reason) {
        house.write(house.stub(), house.answer("SampleSolution", "return " + answer + ";"));
        house.replace(house.stub(), "    }\n}", "    }\n" + members + "}");
        assertDoesNotCompile(LearnersRun.verdicts(house, COMPILER), reason);
    }

    @AfterEach
    void the_next_one_compiles() {
        house.write(house.stub(), house.answer("SampleSolution", "return 2 * number;"));
        assertThat(LearnersRun.verdicts(house, COMPILER)).hasSize(15).containsOnly(new Verdict.Passed());
    }
}
