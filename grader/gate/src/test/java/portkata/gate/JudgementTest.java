package portkata.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portkata.grader.result.InOneLine;
import portkata.grader.result.Verdict;

/** Tells whose fault a case is: wrong answers and nulls are the learner's, a broken suite is the kit's. */
class JudgementTest {

    private static final Optional<String> SPLIT = Optional.of("WordsSolution.java:7");

    @TempDir
    Path root;

    @Test
    void a_wrong_answer_says_what_why_and_where() {
        Verdict verdict = LearnersRun.verdicts(SampleHouse.of(root, "Sample"), "return number + 1;")
                .get(2);
        assertThat(verdict)
                .isEqualTo(new Verdict.WrongAnswer(
                        Optional.of("twice(3)"),
                        Optional.empty(),
                        Optional.of("6"),
                        "4",
                        Optional.of("a half is no double"),
                        Optional.of("adds one"),
                        Optional.of("SampleSolution.java:5")));
        assertThat(InOneLine.of(verdict))
                .isEqualTo("twice(3); expected 6, but was 4; a half is no double; look at SampleSolution.java:5");
    }

    @Test
    void a_stub_in_one_method_leaves_the_other_graded() {
        assertThat(words(WordsHouse.SPLIT, "throw new portkata.NotStarted();"))
                .containsExactly(
                        new Verdict.Passed(),
                        new Verdict.Passed(),
                        new Verdict.Passed(),
                        new Verdict.NotStarted(),
                        new Verdict.NotStarted());
    }

    @Test
    void a_null_is_a_wrong_answer() {
        assertWrong(nulls().get(0), "{\"a\", \"bc\"}", "words are read one by one");
    }

    @Test
    void a_null_that_the_suite_looks_into_is_a_wrong_answer() {
        assertWrong(nulls().get(1), "an answer", "null is no answer, and whoever uses it crashes");
    }

    @Test
    void a_null_that_a_rule_looks_into_is_a_wrong_answer() {
        assertWrong(nulls().get(2), "a list that ends in \"bc\"", "the last one is lost most often");
    }

    @Test
    void a_null_that_is_measured_is_a_wrong_answer() {
        assertThat(InOneLine.of(nulls().get(4)))
                .isEqualTo("longest(\"a bc\"); expected at least \"b\", but was null; order is order; look at"
                        + " WordsSolution.java:12");
    }

    @Test
    void control_characters_of_an_answer_are_escaped() {
        assertThat(longest("return \"\\33[31m\\n\\u202e\";"))
                .isInstanceOfSatisfying(
                        Verdict.WrongAnswer.class,
                        wrong -> assertThat(wrong.actual()).isEqualTo("\"\\u001b[31m\\n\\u202e\""));
    }

    @Test
    void an_answer_of_a_hundred_thousand_characters_is_shortened() {
        assertThat(longest("return \"x\".repeat(100_000);"))
                .isInstanceOfSatisfying(
                        Verdict.WrongAnswer.class,
                        wrong -> assertThat(wrong.actual()).isEqualTo("\"" + "x".repeat(399) + "…"));
    }

    @Test
    void a_broken_suite_is_the_kits_fault() {
        assertThat(LearnersRun.verdicts(SampleHouse.of(root, "Faulty"), "return 2 * number;"))
                .startsWith(
                        new Verdict.Passed(),
                        new Verdict.KitFault("java.lang.IllegalStateException: row 2 is\\nmissing"));
    }

    @Test
    void a_suite_that_gives_itself_up_is_the_kits_fault() {
        assertThat(LearnersRun.verdicts(SampleHouse.of(root, "Faulty"), "return 2 * number;")
                        .get(2))
                .isInstanceOf(Verdict.KitFault.class);
    }

    @Test
    void a_contract_with_an_exception_that_takes_no_message_is_the_kits_fault() {
        assertThat(LearnersRun.verdicts(
                        SampleHouse.of(root, "Odd"),
                        "throw new java.io.UncheckedIOException(new java.io.IOException());"))
                .containsExactly(new Verdict.KitFault(
                        "contracts declare exceptions that take a message, and UncheckedIOException does not"));
    }

    private Verdict longest(String body) {
        return words(WordsHouse.SPLIT, body).get(3);
    }

    private List<Verdict> nulls() {
        return words("return null;", "return null;");
    }

    private List<Verdict> words(String split, String longest) {
        SampleHouse house = WordsHouse.add(SampleHouse.of(root, "Sample"), split, longest);
        return LearnersRun.verdicts(LearnersRun.of(house.house()).exercises().get(1));
    }

    private static void assertWrong(Verdict verdict, String expected, String why) {
        assertThat(verdict)
                .isEqualTo(new Verdict.WrongAnswer(
                        Optional.of("split(\"a bc\")"),
                        Optional.empty(),
                        Optional.of(expected),
                        "null",
                        Optional.of(why),
                        Optional.empty(),
                        SPLIT));
    }
}
