package portkata.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portkata.grader.result.Verdict;

/** Hands in answers that throw; whatever they throw is a crash with its line, never a pass and never a way out. */
class CrashingSubmissionsTest extends InASampleHouse {

    private static final Optional<String> BODY = Optional.of("SampleSolution.java:6");

    CrashingSubmissionsTest() {
        super("Sample");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            throw new IllegalStateException("boom")           | IllegalStateException: boom
            throw new IllegalStateException()                 | IllegalStateException
            throw new RuntimeException("anonymous") {}        | RuntimeException: anonymous
            throw new LinkageError("an error")                | LinkageError: an error
            throw new OutOfMemoryError("by hand")             | OutOfMemoryError: by hand
            throw new StackOverflowError()                    | StackOverflowError
            throw new AssertionError("expected 2")            | AssertionError: expected 2
            throw new portkata.NotRunHere("no ports here")    | NotRunHere: no ports here
            """)
    void is_a_crash_with_its_line(String body, String what) {
        assertThat(LearnersRun.verdicts(house, body + ";"))
                .hasSize(15)
                .contains(new Verdict.Crashed("twice(1)", what, BODY), new Verdict.Crashed("twice(15)", what, BODY));
    }

    @Test
    void control_characters_of_a_message_are_escaped() {
        assertThat(LearnersRun.verdicts(house, "throw new IllegalStateException(\"a\\nb\\33[2J\");"))
                .contains(new Verdict.Crashed("twice(1)", "IllegalStateException: a\\nb\\u001b[2J", BODY));
    }

    @Test
    void a_recursion_without_an_end_is_a_crash() {
        assertThat(LearnersRun.verdicts(house, "return twice(number + 1) - 2;"))
                .contains(new Verdict.Crashed("twice(1)", "StackOverflowError", BODY));
    }

    @Test
    void a_declared_exception_where_an_answer_was_due_is_a_crash() {
        assertThat(LearnersRun.verdicts(house, "throw new IllegalArgumentException(\"no\");"))
                .hasSize(15)
                .contains(new Verdict.Crashed("twice(1)", "IllegalArgumentException: no", BODY));
    }

    @Test
    void a_crash_in_one_case_leaves_the_others_as_they_are() {
        List<Verdict> verdicts = LearnersRun.verdicts(house, "return 2 * number + 0 / (number - 3);");
        assertThat(verdicts.get(2)).isEqualTo(new Verdict.Crashed("twice(3)", "ArithmeticException: / by zero", BODY));
        assertThat(verdicts).filteredOn(Verdict::isPassed).hasSize(14);
    }

    @Test
    void a_helper_that_crashes_is_where_to_look() {
        house.write(house.stub().replace("SampleSolution", "Helper"), """
                package portkata.sample;

                final class Helper {
                    static int twice(int number) {
                        throw new IllegalStateException("boom");
                    }
                }
                """);
        assertThat(LearnersRun.verdicts(house, "return Helper.twice(number);"))
                .contains(new Verdict.Crashed("twice(1)", "IllegalStateException: boom", Optional.of("Helper.java:5")));
    }

    @Test
    void a_static_initialiser_never_counts_as_a_refusal() {
        house.write(
                house.stub().replace("SampleSolution", "Helper"),
                "package portkata.sample;\n\nfinal class Helper {\n    static int two = Integer.parseInt(\"two\");\n}\n");
        List<Verdict> verdicts = LearnersRun.verdicts(house, "return Helper.two * number;");
        assertThat(verdicts.get(0))
                .isEqualTo(new Verdict.Crashed(
                        "twice(1)", "NumberFormatException: For input string: \"two\"", Optional.of("Helper.java:4")));
        assertThat(verdicts).hasSize(15).hasOnlyElementsOfType(Verdict.Crashed.class);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            public String getMessage() { throw new IllegalStateException(); } | its message cannot be read | 6
            public String getMessage() { return getMessage(); }               | its message cannot be read | 6
            public StackTraceElement[] getStackTrace() { throw new Error(); } | boom                       | 5
            public StackTraceElement[] getStackTrace() { return null; }       | boom                       | 5
            """)
    void an_exception_that_lies_about_itself_is_still_a_crash(String method, String message, int line) {
        assertThat(LearnersRun.verdicts(house, "throw new RuntimeException(\"boom\") { @Override " + method + " };"))
                .hasSize(15)
                .contains(new Verdict.Crashed(
                        "twice(1)", "RuntimeException: " + message, Optional.of("SampleSolution.java:" + line)));
    }

    @Test
    void a_stub_in_one_branch_leaves_the_others_graded() {
        assertThat(LearnersRun.verdicts(house, "if (number > 10) throw new portkata.NotStarted();\nreturn 2 * number;"))
                .containsOnly(new Verdict.Passed(), new Verdict.NotStarted())
                .filteredOn(Verdict::isPassed)
                .hasSize(10);
    }
}
