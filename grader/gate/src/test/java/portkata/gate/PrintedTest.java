package portkata.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import portkata.grader.result.CaseResult;
import portkata.sample.Sample;

/** Prints, as people do who look for their mistake; what a failing case printed stands below it. */
class PrintedTest extends InASampleHouse {

    PrintedTest() {
        super("Sample");
    }

    @Test
    void a_failing_case_keeps_what_it_printed_and_nothing_else() {
        List<CaseResult> cases =
                cases(print("out", "\"out \" + number") + print("err", "\"err \" + number") + " return 0;");
        assertThat(cases.get(0).printed()).containsExactly("out 1", "err 1");
        assertThat(cases.get(1).printed()).containsExactly("out 2", "err 2");
    }

    @Test
    void what_was_printed_before_the_process_ended_is_kept() {
        List<CaseResult> cases = cases(print("out", "\"last words\"") + " Runtime.getRuntime().halt(3); return 0;");
        assertThat(cases.get(0).printed()).containsExactly("last words");
    }

    @Test
    void a_passing_case_needs_no_print_outs() {
        assertThat(cases(print("out", "number") + " return 2 * number;"))
                .allSatisfy(one -> assertThat(one.printed()).isEmpty());
    }

    @Test
    void the_beginning_of_a_flood_is_kept() {
        List<CaseResult> cases =
                cases("for (int i = 0; i < 20_000; i++) " + print("out", "\"line \" + i") + " return 0;");
        assertThat(cases.get(0).printed()).startsWith("line 0", "line 1").hasSizeLessThan(10_000);
    }

    @Test
    void the_board_shows_the_first_lines() {
        List<String> printed = Collections.nCopies(9, "here\u001b[31m");
        CaseResult failure =
                new CaseResult("numbers", "one", Runs.wrong("twice(1)", "2", "3", Optional.empty()), printed);
        assertThat(Reports.drawn(Reports.of(Runs.run(Runs.exercise(Sample.class, List.of(failure))))))
                .containsSequence("          printed   here\\u001b[31m", "                    here\\u001b[31m")
                .contains("                    … and more")
                .filteredOn(line -> line.contains("here"))
                .hasSize(8);
    }

    private List<CaseResult> cases(String body) {
        house.write(house.stub(), house.answer("SampleSolution", body));
        return LearnersRun.of(house.house()).exercises().get(0).cases();
    }

    /** Prints by a name that is put together, as the sources of the kit may not print. */
    private static String print(String stream, String what) {
        return "System.%s.println(%s);".formatted(stream, what);
    }
}
