package portkata.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import portkata.grader.memory.Changes;
import portkata.grader.memory.Progress;
import portkata.grader.result.CaseResult;
import portkata.grader.result.RunResult;
import portkata.grader.result.Verdict;
import portkata.sample.Sample;

class ChangesTest {

    private static final RunResult PASSED = ended(new Verdict.Passed());
    private static final RunResult WRONG = ended(Runs.wrong("twice(1)", "2", "3", Optional.empty()));
    private static final RunResult OPEN = ended(new Verdict.NotStarted());

    @Test
    void a_wrong_case_that_passes_now_is_fixed() {
        Changes changes = between(WRONG, PASSED);
        assertThat(changes.fixed()).extracting(CaseResult::name).containsExactly("twice 1");
        assertThat(changes.regressed()).isEmpty();
    }

    @Test
    void a_stub_that_passes_now_is_fixed() {
        assertThat(between(OPEN, PASSED).fixed()).hasSize(1);
    }

    @Test
    void a_passed_case_that_is_wrong_now_is_regressed() {
        Changes changes = between(PASSED, WRONG);
        assertThat(changes.fixed()).isEmpty();
        assertThat(changes.regressed()).extracting(CaseResult::name).containsExactly("twice 1");
    }

    @Test
    void a_case_that_stays_as_it_is_is_no_change() {
        assertThat(between(WRONG, WRONG)).isEqualTo(nothing());
        assertThat(between(PASSED, PASSED)).isEqualTo(nothing());
    }

    @Test
    void a_stub_that_is_wrong_now_is_no_change() {
        assertThat(between(OPEN, WRONG)).isEqualTo(nothing());
    }

    @Test
    void a_case_seen_for_the_first_time_is_no_change() {
        assertThat(Changes.between(Progress.none(), PASSED)).isEqualTo(nothing());
        assertThat(Changes.between(Progress.none(), WRONG)).isEqualTo(nothing());
    }

    @Test
    void an_answer_that_does_not_compile_is_no_change() {
        assertThat(between(PASSED, ended(new Verdict.Unusable("it does not compile"))))
                .isEqualTo(nothing());
    }

    private static Changes between(RunResult before, RunResult now) {
        return Changes.between(Progress.none().after(before), now);
    }

    private static Changes nothing() {
        return Changes.between(Progress.none(), OPEN);
    }

    private static RunResult ended(Verdict verdict) {
        return Runs.run(Runs.exercise(Sample.class, Runs.cases("numbers", "twice", 1, verdict)));
    }
}
