package portkata.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import portkata.grader.result.Verdict;

/** Hands in answers that change, on their way out, what a suite does or measures after the call. */
@EnabledOnOs(OS.LINUX)
class WeighedAnswersTest extends InASampleHouse {

    WeighedAnswersTest() {
        super("Weighed");
    }

    /** The suite looks for longer than it stays. A process that is gone has no files, no threads, and no processor time; none of that is to its credit. */
    @Test
    void an_answer_that_vanishes_before_it_is_measured_is_a_crash() {
        assertThat(LearnersRun.verdicts(house, """
                new Thread(() -> {
                    try { Thread.sleep(300); } catch (InterruptedException hurried) { }
                    Runtime.getRuntime().halt(0);
                }).start();
                return 2 * number;
                """))
                .hasSize(3)
                // On a busy machine the process may end before its answer.
                .isSubsetOf(
                        crash("it ended its process before its cost was measured"),
                        crash("it ended its process with exit code 0"));
    }

    @Test
    void an_interrupt_that_an_answer_leaves_to_the_suite_is_not_the_kits_fault() {
        assertThat(LearnersRun.verdicts(house, "Thread.currentThread().interrupt(); return 2 * number;"))
                .hasSize(3)
                .containsOnly(crash("it returned with the thread of its caller interrupted"));
    }

    private static Verdict crash(String what) {
        return new Verdict.Crashed("twice(1)", what, Optional.of("WeighedSolution.java:5"));
    }
}
