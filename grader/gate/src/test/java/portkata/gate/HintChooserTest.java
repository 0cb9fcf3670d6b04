package portkata.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portkata.grader.hints.Hint;
import portkata.grader.hints.HintBook;
import portkata.grader.hints.HintChooser;
import portkata.grader.hints.TopicHints;
import portkata.grader.memory.Progress;
import portkata.grader.result.Band;
import portkata.grader.result.CaseResult;
import portkata.grader.result.RunResult;
import portkata.grader.result.Verdict;
import portkata.sample.Sample;

class HintChooserTest {

    private static final TopicHints LADDER = new TopicHints(
            List.of("nudge", "concept", "code"),
            Map.of("adds one", "one more is not twice", "squares", "2 * 2 is luck"));
    private static final HintBook BOOK = new HintBook(Map.of(
            "Sample",
            new HintBook.Section(
                    Stream.of("a", "b", "c").collect(Collectors.toMap(Function.identity(), name -> LADDER)),
                    Optional.empty())));

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "0.0, FUNDAMENTALS_FIRST",
        "0.4999, FUNDAMENTALS_FIRST",
        "0.5, SOLID_FOUNDATION",
        "0.6999, SOLID_FOUNDATION",
        "0.7, ALMOST_THERE",
        "0.8749, ALMOST_THERE",
        "0.875, INTERVIEW_READY",
        "1.0, INTERVIEW_READY"
    })
    void an_edge_belongs_to_the_band_above_it(double share, Band band) {
        assertThat(Band.of(share)).isEqualTo(band);
    }

    @Test
    void below_half_only_the_earliest_failing_topic_is_hinted_at() {
        assertThat(topics(mixed(10, 0, 6, 4, 3, 17))).containsExactly("b");
    }

    @Test
    void from_half_on_the_two_weakest_topics_are_hinted_at() {
        assertThat(topics(mixed(8, 2, 2, 8, 5, 5))).containsExactly("b", "c");
    }

    @Test
    void just_below_seven_tenths_it_is_still_two_topics() {
        assertThat(topics(mixed(7, 3, 7, 3, 66, 30))).containsExactly("c", "a");
    }

    @Test
    void from_seven_tenths_on_each_failing_topic_is_hinted_at() {
        assertThat(topics(mixed(7, 3, 7, 3, 7, 3))).containsExactly("a", "b", "c");
        assertThat(hints(mixed(7, 3, 7, 3, 7, 3))).extracting(Hint::edgeCase).containsOnly(Optional.empty());
    }

    @Test
    void from_seven_eighths_on_the_edge_case_is_named() {
        assertThat(hints(mixed(7, 1, 7, 1, 8, 0)))
                .extracting(Hint::topic, Hint::edgeCase)
                .containsExactly(tuple("a", Optional.of("failing 1")), tuple("b", Optional.of("failing 1")));
    }

    @Test
    void a_complete_run_needs_no_hint() {
        assertThat(hints(mixed(5, 0, 5, 0, 5, 0))).isEmpty();
    }

    @Test
    void a_fresh_clone_gets_the_first_hint_of_the_first_topic() {
        RunResult fresh = Runs.run(Runs.exercise(Sample.class, Runs.topic("a", 0, 0, 3), Runs.topic("b", 0, 0, 3)));
        assertThat(hints(fresh))
                .containsExactly(new Hint("Sample", "a", 1, "nudge", Optional.empty(), Optional.empty()));
    }

    @Test
    void an_answer_that_does_not_compile_gets_no_hint() {
        Verdict broken = new Verdict.Unusable("it does not compile");
        assertThat(hints(Runs.run(Runs.exercise(Sample.class, Runs.cases("a", "any", 3, broken)))))
                .isEmpty();
    }

    @Test
    void the_ladder_says_how_much_is_told() {
        RunResult stuck = mixed(1, 4, 0, 0, 0, 0);
        Progress progress = Progress.none().after(stuck).after(stuck).after(stuck);
        assertThat(new HintChooser(BOOK, progress).choose(stuck))
                .extracting(Hint::rung, Hint::text)
                .containsExactly(tuple(2, "concept"));
    }

    @Test
    void the_misconception_that_most_cases_show_is_named() {
        RunResult run = Runs.run(Runs.exercise(Sample.class, showing("adds one", 2), showing("squares", 1)));
        assertThat(hints(run)).extracting(Hint::misconception).containsExactly(Optional.of("one more is not twice"));
    }

    @Test
    void a_misconception_that_the_file_does_not_explain_is_passed_over() {
        RunResult run = Runs.run(Runs.exercise(Sample.class, showing("halves", 2)));
        assertThat(hints(run)).extracting(Hint::misconception).containsExactly(Optional.empty());
    }

    private static List<CaseResult> showing(String misconception, int times) {
        return Runs.cases("a", misconception, times, Runs.wrong("twice(1)", "2", "3", Optional.of(misconception)));
    }

    /** Makes a run of the topics a, b and c, each with so many cases passed and wrong. */
    private static RunResult mixed(int passedA, int wrongA, int passedB, int wrongB, int passedC, int wrongC) {
        return Runs.run(Runs.exercise(
                Sample.class,
                Runs.topic("a", passedA, wrongA, 0),
                Runs.topic("b", passedB, wrongB, 0),
                Runs.topic("c", passedC, wrongC, 0)));
    }

    private static List<String> topics(RunResult run) {
        return hints(run).stream().map(Hint::topic).toList();
    }

    private static List<Hint> hints(RunResult run) {
        return new HintChooser(BOOK, Progress.none()).choose(run);
    }
}
