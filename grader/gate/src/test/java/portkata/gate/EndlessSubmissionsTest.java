package portkata.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import portkata.grader.result.Verdict;

/** Hands in answers that never come; the suite waits a second for each call, and gives a method up after three. */
@Timeout(30)
class EndlessSubmissionsTest extends InASampleHouse {

    private static final Optional<String> METHOD = Optional.of("HastySolution.java:5");
    private static final Verdict GIVEN_UP =
            new Verdict.Skipped("twice did not return in several earlier cases: mend those first");
    private static final String FOR_EVER = "new java.util.concurrent.Semaphore(0).acquireUninterruptibly();";

    EndlessSubmissionsTest() {
        super("Hasty");
    }

    @Test
    void a_call_that_never_returns_costs_its_own_case() {
        assertThat(LearnersRun.verdicts(house, "if (number == 2) " + FOR_EVER + " return 2 * number;"))
                .containsExactly(
                        new Verdict.Passed(),
                        new Verdict.TooSlow("twice(2)", METHOD),
                        new Verdict.Passed(),
                        new Verdict.Passed(),
                        new Verdict.Passed(),
                        new Verdict.Passed());
    }

    @Test
    void a_method_that_never_returns_is_given_up() {
        long start = System.nanoTime();
        List<Verdict> verdicts = LearnersRun.verdicts(house, FOR_EVER + " return 0;");
        assertGivenUp(verdicts);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void a_constructor_that_never_returns_is_given_up() {
        house.write(house.stub(), house.answer("HastySolution", "return 2 * number;"));
        house.replace(house.stub(), "    }\n}", "    }\n    { " + FOR_EVER + " }\n}");
        assertGivenUp(LearnersRun.verdicts(house));
    }

    @Test
    void an_answer_that_comes_with_the_interrupt_comes_too_late() {
        String untilInterrupted =
                "try { new java.util.concurrent.Semaphore(0).acquire(); } catch (InterruptedException late) {}";
        assertGivenUp(LearnersRun.verdicts(house, untilInterrupted + " return 2 * number;"));
    }

    @Test
    void a_submission_that_swallows_interrupts_is_left_behind() {
        String deaf = "while (true) { try { new java.util.concurrent.Semaphore(0).acquire(); }"
                + " catch (InterruptedException ignored) {} }";
        assertGivenUp(LearnersRun.verdicts(house, deaf));
    }

    private static void assertGivenUp(List<Verdict> verdicts) {
        assertThat(verdicts.subList(0, 3))
                .containsExactly(
                        new Verdict.TooSlow("twice(1)", METHOD),
                        new Verdict.TooSlow("twice(2)", METHOD),
                        new Verdict.TooSlow("twice(3)", METHOD));
        assertThat(verdicts.subList(3, 6)).isEqualTo(Collections.nCopies(3, GIVEN_UP));
    }
}
