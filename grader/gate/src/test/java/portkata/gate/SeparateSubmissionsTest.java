package portkata.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portkata.grader.result.ExerciseResult;
import portkata.grader.result.RunResult;
import portkata.grader.result.Verdict;

/** Shows what submissions share: nothing with each other, and with the kit only the contracts. */
class SeparateSubmissionsTest {

    private static final String WORDS = "exercises/src/main/java/portkata/words/WordsSolution.java";

    @TempDir
    Path root;

    @Test
    void a_broken_exercise_leaves_the_next_one_graded() {
        SampleHouse house = sampleAndWords();
        house.write(house.stub(), "not Java");
        RunResult run = LearnersRun.of(house.house());
        assertThat(run.exercises()).extracting(ExerciseResult::name).containsExactly("Sample", "Words");
        assertThat(run.exercises().get(0).unusable()).isPresent();
        assertThat(run.exercises().get(1).tally().isComplete()).isTrue();
        assertThat(run.faults()).isEmpty();
    }

    @Test
    void a_broken_exercise_leaves_the_one_before_graded() {
        SampleHouse house = sampleAndWords().replace(WORDS, "public", "pubic");
        RunResult run = LearnersRun.of(house.house());
        assertThat(run.exercises().get(0).tally().isComplete()).isTrue();
        assertThat(run.exercises().get(1).unusable())
                .hasValueSatisfying(sentence -> assertThat(sentence).startsWith(WORDS + ":5 does not compile: "));
    }

    @Test
    void every_case_has_a_fresh_instance() {
        SampleHouse house = sample("return 2 * number + calls++;");
        house.replace(house.stub(), "    @Override", "    private int calls;\n    @Override");
        assertThat(LearnersRun.verdicts(house)).hasSize(15).containsOnly(new Verdict.Passed());
    }

    @Test
    void helpers_beside_the_submission_belong_to_it() {
        SampleHouse house = sample("return Helper.twice(number);");
        house.write(
                house.stub().replace("SampleSolution", "Helper"),
                "package portkata.sample;\n\nfinal class Helper { static int twice(int n) { return 2 * n; } }\n");
        assertThat(LearnersRun.verdicts(house)).hasSize(15).containsOnly(new Verdict.Passed());
    }

    @Test
    void nested_classes_belong_to_the_submission() {
        SampleHouse house =
                sample("record Two(int of) { int value() { return 2 * of; } }\n" + "return new Two(number).value();");
        assertThat(LearnersRun.verdicts(house)).hasSize(15).containsOnly(new Verdict.Passed());
    }

    @Test
    void a_submission_cannot_load_the_graders_classes() {
        assertCannotLoad("portkata.grader.house.House");
    }

    @Test
    void a_submission_cannot_load_the_test_framework() {
        assertCannotLoad("org.opentest4j.TestAbortedException");
    }

    private void assertCannotLoad(String name) {
        SampleHouse house = sample("try { return Class.forName(\"" + name + "\").hashCode(); }"
                + " catch (ClassNotFoundException hidden) { throw new IllegalStateException(hidden.getMessage()); }");
        assertThat(LearnersRun.verdicts(house).get(0))
                .isInstanceOfSatisfying(
                        Verdict.Crashed.class,
                        crash -> assertThat(crash.what())
                                .isEqualTo("IllegalStateException: " + name
                                        + " (a submission sees the JDK, the contracts and its own classes)"));
    }

    private SampleHouse sample(String body) {
        SampleHouse house = SampleHouse.of(root, "Sample");
        return house.write(house.stub(), house.answer("SampleSolution", body));
    }

    private SampleHouse sampleAndWords() {
        return WordsHouse.add(sample("return 2 * number;"), WordsHouse.SPLIT, WordsHouse.LONGEST);
    }

    /** Compares lists of another loader's making by content, as suites do. */
    @Test
    void values_cross_between_the_loaders() {
        List<Verdict> verdicts = LearnersRun.verdicts(
                LearnersRun.of(sampleAndWords().house()).exercises().get(1));
        assertThat(verdicts).hasSize(5).containsOnly(new Verdict.Passed());
    }
}
