package portkata.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import portkata.grader.memory.Progress;
import portkata.grader.result.RunResult;
import portkata.grader.result.Verdict;
import portkata.sample.Sample;
import portkata.words.Words;

class ProgressTest {

    private static final RunResult TWO_OF_FIVE = numbers(2, 3, 0);
    private static final RunResult THREE_OF_FIVE = numbers(3, 2, 0);

    @Test
    void the_first_try_is_no_standstill() {
        assertThat(rungAfter(TWO_OF_FIVE)).isEqualTo(1);
    }

    @Test
    void one_run_without_progress_stays_on_its_rung() {
        assertThat(rungAfter(TWO_OF_FIVE, TWO_OF_FIVE)).isEqualTo(1);
    }

    @Test
    void two_runs_in_a_row_without_progress_climb_one_rung() {
        assertThat(rungAfter(TWO_OF_FIVE, TWO_OF_FIVE, TWO_OF_FIVE)).isEqualTo(2);
    }

    @Test
    void the_next_rung_takes_two_more_runs() {
        assertThat(rungAfter(TWO_OF_FIVE, TWO_OF_FIVE, TWO_OF_FIVE, TWO_OF_FIVE))
                .isEqualTo(2);
        assertThat(rungAfter(TWO_OF_FIVE, TWO_OF_FIVE, TWO_OF_FIVE, TWO_OF_FIVE, TWO_OF_FIVE))
                .isEqualTo(3);
    }

    @Test
    void the_third_rung_is_the_last() {
        RunResult[] runs = new RunResult[12];
        Arrays.fill(runs, TWO_OF_FIVE);
        assertThat(rungAfter(runs)).isEqualTo(3);
    }

    @Test
    void progress_starts_the_count_again_and_keeps_the_rung() {
        assertThat(rungAfter(TWO_OF_FIVE, TWO_OF_FIVE, THREE_OF_FIVE, THREE_OF_FIVE))
                .isEqualTo(1);
        assertThat(rungAfter(TWO_OF_FIVE, TWO_OF_FIVE, TWO_OF_FIVE, THREE_OF_FIVE))
                .isEqualTo(2);
    }

    @Test
    void a_step_back_is_no_progress() {
        assertThat(rungAfter(THREE_OF_FIVE, TWO_OF_FIVE, TWO_OF_FIVE)).isEqualTo(2);
    }

    @Test
    void a_topic_that_nobody_touched_never_climbs() {
        RunResult untouched = numbers(0, 0, 5);
        assertThat(rungAfter(untouched, untouched, untouched, untouched, untouched))
                .isEqualTo(1);
    }

    @Test
    void an_answer_that_does_not_compile_changes_nothing() {
        RunResult broken = Runs.run(Runs.exercise(
                Sample.class, Runs.cases("numbers", "passing", 5, new Verdict.Unusable("it does not compile"))));
        Progress before = after(TWO_OF_FIVE, TWO_OF_FIVE);
        assertThat(before.after(broken).after(broken)).isEqualTo(before);
    }

    @Test
    void a_run_of_one_exercise_leaves_the_others_as_they_were() {
        RunResult words = Runs.run(Runs.exercise(Words.class, Runs.topic("splitting", 1, 1, 0)));
        Progress both = after(TWO_OF_FIVE, TWO_OF_FIVE, TWO_OF_FIVE, words);
        assertThat(both.topic("Sample", "numbers"))
                .isEqualTo(after(TWO_OF_FIVE, TWO_OF_FIVE, TWO_OF_FIVE).topic("Sample", "numbers"));
        assertThat(both.rung("Words", "splitting")).isEqualTo(1);
    }

    @Test
    void topics_climb_on_their_own() {
        RunResult stuckInOne =
                Runs.run(Runs.exercise(Sample.class, Runs.topic("numbers", 2, 3, 0), Runs.topic("signs", 2, 0, 0)));
        Progress progress = after(stuckInOne, stuckInOne, stuckInOne);
        assertThat(progress.rung("Sample", "numbers")).isEqualTo(2);
        assertThat(progress.rung("Sample", "signs")).isEqualTo(1);
    }

    private static RunResult numbers(int passed, int wrong, int notStarted) {
        return Runs.run(Runs.exercise(Sample.class, Runs.topic("numbers", passed, wrong, notStarted)));
    }

    private static int rungAfter(RunResult... runs) {
        return after(runs).rung("Sample", "numbers");
    }

    private static Progress after(RunResult... runs) {
        Progress progress = Progress.none();
        for (RunResult run : runs) {
            progress = progress.after(run);
        }
        return progress;
    }
}
