package portkata.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portkata.grader.gate.Gate;

/** Breaks a sound exercise in one place at a time; each finding has to name the file and the remedy. */
class GateTest {

    @TempDir
    Path root;

    @Test
    void lets_a_sound_exercise_in() {
        assertThat(LearnersRun.GATE.findings(sample("Sample").exercise())).isEmpty();
    }

    @Test
    void finds_a_missing_suite() {
        SampleHouse house = sample("Sample").delete("src/suites/java/portkata/sample/SampleTest.java");
        assertFinding(house, "src/suites/java/portkata/sample/SampleTest.java is missing: write the suite there.");
    }

    @Test
    void finds_a_missing_stub_and_a_missing_reference() {
        SampleHouse house = sample("Sample");
        house.delete(house.stub()).delete(house.reference());
        assertThat(LearnersRun.GATE.findings(house.exercise()))
                .containsExactly(
                        house.stub() + " is missing: write the stub there.",
                        house.reference() + " is missing: write the reference solution there.");
    }

    @Test
    void finds_an_exercise_without_mistakes() {
        SampleHouse house = sample("Sample");
        house.delete(house.mistake());
        assertFinding(
                house,
                "solutions/src/test/java/portkata/sample has no wrong submission: add one class for each classic mistake.");
    }

    @Test
    void finds_a_stub_that_does_not_compile() {
        SampleHouse house = sample("Sample");
        house.replace(house.stub(), "throw", "thro");
        assertFinding(house, house.stub() + ":10 does not compile: ", "; mend the stub.");
    }

    @Test
    void finds_a_stub_that_answers() {
        SampleHouse house = sample("Sample");
        house.write(house.stub(), house.answer("SampleSolution", "return 0;"));
        assertFinding(
                house,
                house.stub() + " is a stub, but the case \"numbers: doubles: twice 1\" ended as ",
                "let every method throw NotStarted");
    }

    @Test
    void finds_a_case_that_calls_nothing() {
        SampleHouse house = sample("Idle");
        assertFinding(
                house,
                house.stub() + " is a stub, but the case \"numbers: asks nothing\" ended as passed",
                "let every case call one.");
    }

    @Test
    void finds_a_suite_with_too_few_cases() {
        assertFinding(sample("Brief"), "BriefTest.java has 3 cases where 15 are needed: add cases.");
    }

    @Test
    void finds_two_cases_of_one_name() {
        assertFinding(
                sample("Twins"),
                "TwinsTest.java has two cases named \"numbers: doubles: twice\": give each a name of its own");
    }

    @Test
    void finds_a_reference_that_loses_a_point() {
        SampleHouse house = sample("Sample");
        house.write(house.reference(), house.answer("SampleSolution", "return number == 3 ? 7 : 2 * number;"));
        assertFinding(
                house, house.reference() + " loses \"numbers: doubles: twice 3\"", "mend the solution or the case.");
    }

    @Test
    void finds_a_suite_that_changes_its_mind() {
        assertFinding(
                sample("Flaky"),
                "FlakyTest.java does not decide the same way in run 2: \"numbers: changes its mind\" was Passed, then WrongAnswer; take out what depends on chance or time.");
    }

    @Test
    void finds_a_statement_without_examples_or_sources() {
        SampleHouse house = sample("Sample");
        house.write(house.contract(), "/** Doubles. */\ninterface Sample {\n    int twice(int number);\n}\n");
        assertThat(LearnersRun.GATE.findings(house.exercise()))
                .containsExactly(
                        house.contract()
                                + " shows 0 worked examples where 2 are needed: add calls and their answers in <pre>{@code …}</pre>.",
                        house.contract()
                                + " names no source for its facts: cite the RFC, the IANA registry or nmap's documentation.");
    }

    @Test
    void finds_a_short_ladder() {
        SampleHouse house = sample("Sample").replace("HINTS.md", "3. nearly the code\n", "");
        assertFinding(house, "HINTS.md has 2 rungs under \"## Sample\", \"### numbers\" where 3 are needed");
    }

    @Test
    void finds_a_missing_section_and_a_missing_stretch_goal() {
        assertFinding(sample("Sample").write("HINTS.md", "# Hints\n"), "HINTS.md has no section \"## Sample\"");
        assertFinding(
                sample("Sample").replace("HINTS.md", "### stretch", "### numbers again"),
                "HINTS.md has no paragraph \"### stretch\" under \"## Sample\"");
    }

    @Test
    void finds_a_mistake_without_an_explanation() {
        SampleHouse house = sample("Sample").replace("HINTS.md", "adds one", "adds two");
        assertFinding(
                house,
                "HINTS.md explains \"adds two\" under \"## Sample\", and no wrong submission makes that mistake");
        assertFinding(house, "HINTS.md has no misconception \"adds one\" under \"## Sample\" for " + house.mistake());
    }

    @Test
    void finds_a_missing_second_solution() {
        SampleHouse house = sample("Sample");
        house.delete(house.secondSolution());
        assertFinding(
                house, house.secondSolution() + " is missing: have the exercise solved once from its statement alone");
    }

    @Test
    void finds_a_right_answer_that_loses_a_point() {
        SampleHouse house = sample("Sample");
        house.replace(house.secondSolution(), "number + number", "number == 4 ? 16 : number + number");
        assertFinding(
                house,
                house.secondSolution() + " is a right answer that loses \"numbers: doubles: twice 4\"",
                "say in the statement what the case asks, or take the case out.");
    }

    @Test
    void finds_a_mistake_that_is_not_rejected() {
        SampleHouse house = sample("Sample");
        house.write(house.mistake(), house.answer("AddsOne", "return 2 * number;"));
        assertFinding(
                house,
                house.mistake()
                        + " is not rejected on \"numbers\": add a case to src/suites/java/portkata/sample/SampleTest.java");
    }

    @Test
    void finds_a_mistake_that_is_rejected_without_its_hint() {
        SampleHouse house = sample("Sample");
        house.write(house.mistake(), house.answer("AddsOne", "return number + 2;"));
        assertFinding(
                house,
                house.mistake()
                        + " is rejected on \"numbers\" without its hint: let a case there suspect \"adds one\"");
    }

    @Test
    void finds_a_suite_that_pays_for_a_constant() {
        assertFinding(
                sample("Generous"),
                "GenerousTest.java gives 15 of 15 cases to a submission that always answers ",
                "ask for both sides of a boundary in one case.");
    }

    @Test
    void finds_two_exercises_with_one_number() {
        SampleHouse house = sample("Sample");
        house.write("src/contracts/java/portkata/sample/SameNumber.java", "// compiled with the tests\n");
        assertThat(Gate.findingsTogether(house.house()))
                .singleElement()
                .asString()
                .contains("has the number 901 of ")
                .endsWith(": give it a number of its own.");
    }

    private SampleHouse sample(String name) {
        return SampleHouse.of(root, name);
    }

    /** Asserts that one finding holds all of {@code parts}. */
    private static void assertFinding(SampleHouse house, String... parts) {
        assertThat(LearnersRun.GATE.findings(house.exercise()))
                .anySatisfy(finding -> assertThat(finding).contains(parts));
    }
}
