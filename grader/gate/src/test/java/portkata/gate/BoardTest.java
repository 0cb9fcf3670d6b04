package portkata.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portkata.grader.report.Report;
import portkata.grader.result.CaseResult;
import portkata.grader.result.Verdict;
import portkata.sample.Sample;

class BoardTest {

    private static final String MIXED = """

            PortKata                                            6 of 15 cases · 40 %

            901 Sample                 █████░░░░░░░░░░░░░░░    3/12  ❌ 5  ⬜ 2  ⏩ 2  🚫 2
                 ❌ numbers                          2/6
            FAILURE
            FAILURE
            FAILURE
                    1 more wrong here; show all with  -Dfailures=all
                 ❌ wrap                             0/3
                    1 wrong here; show all with  -Dfailures=all
                    skipped: twice did not return: mend that first
                 ✅ signs                            1/1
                    not run here: no port stays silent here
                 ⬜ fractions                        0/2
            920 Words                  ████████████████████     3/3  ✅

            Fundamentals first (below 50 %)
            2 cases not run here, not counted
            Since the last run: 1 newly wrong: twice(1)
            Misconception · one more is not twice as many
            Hint 2 of 3 · numbers: twice is the number and once more the number, so two
                          comes to four and three to six
            Next: edit SampleSolution.java in exercises/, then  mvn test -Dtest=SampleTest

            """;
    private static final String FAILURE = """
            twice(1)
              expected  2
              but was   3
              why       a half is no double
              look at   SampleSolution.java:6""".indent(8).stripTrailing();

    @Test
    void a_mixed_run_is_drawn_with_what_to_do_next() {
        assertThat(String.join("\n", Reports.drawn(Reports.mixed())) + "\n")
                .isEqualTo(MIXED.replace("FAILURE", FAILURE));
    }

    @Test
    void all_failures_are_drawn_on_demand() {
        assertThat(Reports.drawn(Reports.mixed(), "failures=all"))
                .contains("        twice(9)", "          but       it did not return in time")
                .noneMatch(line -> line.contains("show all"));
    }

    @Test
    void without_colour_there_is_no_escape_character() {
        assertThat(Reports.drawn(Reports.mixed(), "color=never")).noneMatch(line -> line.contains("\u001b"));
    }

    @Test
    void colour_changes_nothing_but_colour() {
        assertThat(Reports.drawn(Reports.mixed(), "color=always").stream()
                        .map(line -> line.replaceAll("\u001b\\[[0-9;]*m", "")))
                .isEqualTo(Reports.drawn(Reports.mixed()));
    }

    @Test
    void words_stand_for_signs_in_plain_mode() {
        assertThat(Reports.drawn(Reports.mixed(), "plain=true"))
                .contains(
                        "901 Sample                 #####...............    3/12",
                        "     [WRONG] 5  [not started] 2  [skipped] 2  [not run here] 2",
                        "     [WRONG] numbers                          2/6",
                        "     [ok] signs                            1/1",
                        "     [not started] fractions                        0/2",
                        "920 Words                  ####################     3/3  [ok]")
                .noneMatch(line -> line.matches(".*[✅❌⬜⏩🚫█░·].*"));
    }

    @ParameterizedTest(name = "plain={0}")
    @ValueSource(booleans = {false, true})
    void no_line_is_wider_than_asked_for(boolean isPlain) {
        List<CaseResult> wide = Runs.cases(
                "numbers", "wide", 2, Runs.wrong("twice(1)", "❌".repeat(90), "語".repeat(90), Optional.empty()));
        Report report = Reports.of(Runs.run(
                Reports.mixed().result().exercises().get(0),
                Runs.exercise(Sample.class, wide, Runs.topic("open", 100, 100, 100))));
        List<String> lines = new ArrayList<>(Reports.drawn(report, "width=60", "failures=all", "plain=" + isPlain));
        lines.addAll(Reports.drawn(Reports.mixed(), "width=60", "plain=" + isPlain));
        assertThat(lines).allSatisfy(line -> assertThat(columns(line)).as(line).isLessThanOrEqualTo(60));
    }

    @Test
    void an_answer_that_cannot_be_called_is_one_sentence() {
        Verdict broken = new Verdict.Unusable("SampleSolution.java:6 does not compile: ';' expected");
        assertThat(Reports.drawn(
                        Reports.of(Runs.run(Runs.exercise(Sample.class, Runs.cases("numbers", "any", 4, broken))))))
                .contains(
                        "901 Sample                 ░░░░░░░░░░░░░░░░░░░░     0/4  ❌ 4",
                        "     SampleSolution.java:6 does not compile: ';' expected")
                .noneMatch(line -> line.contains("numbers  "));
    }

    @Test
    void a_crash_says_what_was_thrown() {
        Verdict crash =
                new Verdict.Crashed("twice(1)", "IllegalStateException: no", Optional.of("SampleSolution.java:6"));
        assertThat(drawnWith(crash))
                .containsSubsequence(
                        "        twice(1)",
                        "          crashed   IllegalStateException: no",
                        "          look at   SampleSolution.java:6");
    }

    @Test
    void a_fault_of_the_kit_says_that_it_is_not_the_learners() {
        assertThat(drawnWith(new Verdict.KitFault("java.lang.IllegalStateException: row 2 is missing")))
                .containsSubsequence(
                        "        any 1",
                        "          kit fault java.lang.IllegalStateException: row 2 is missing",
                        "          what now  this is not your mistake: please report it as \"a verdict is",
                        "                    wrong\"");
    }

    @Test
    void a_case_that_cannot_run_here_says_why_and_is_not_counted() {
        Report report = Reports.of(Runs.run(Runs.exercise(
                Sample.class,
                Runs.topic("numbers", 1, 1, 0),
                Runs.cases("silence", "silent", 1, new Verdict.NotRunHere("no port stays silent here")))));
        assertThat(Reports.drawn(report))
                .contains(
                        "PortKata                                             1 of 2 cases · 50 %",
                        "     🚫 silence                          0/0",
                        "        not run here: no port stays silent here",
                        "Solid foundation, needs more practice (50 % to 70 %)",
                        "1 case not run here, not counted");
    }

    @Test
    void nearly_all_is_not_a_hundred_percent() {
        assertThat(drawn(999, 1))
                .contains("PortKata                                        999 of 1000 cases · 99 %")
                .anyMatch(line -> line.contains("███████████████████░ 999/1000  ❌ 1"));
    }

    @Test
    void a_percentage_is_exact_where_it_comes_out_even() {
        assertThat(drawn(29, 71)).contains("PortKata                                          29 of 100 cases · 29 %");
    }

    private static List<String> drawn(int passed, int wrong) {
        return Reports.drawn(
                Reports.of(Runs.run(Runs.exercise(Sample.class, Runs.topic("numbers", passed, wrong, 0)))));
    }

    private static List<String> drawnWith(Verdict verdict) {
        return Reports.drawn(
                Reports.of(Runs.run(Runs.exercise(Sample.class, Runs.cases("numbers", "any", 1, verdict)))));
    }

    /** Counts the signs of the board and the ideographs of the test as two columns. */
    private static int columns(String line) {
        return line.codePoints()
                .map(c -> "✅❌⬜⏩🚫".indexOf(c) >= 0 || Character.isIdeographic(c) ? 2 : 1)
                .sum();
    }
}
