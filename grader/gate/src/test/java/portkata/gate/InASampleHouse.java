package portkata.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import portkata.grader.result.Verdict;

/** Gives each test a checkout of its own, with one sample exercise in it. */
abstract class InASampleHouse {

    private final String exercise;

    @TempDir
    Path root;

    SampleHouse house;

    InASampleHouse(String exercise) {
        this.exercise = exercise;
    }

    @BeforeEach
    final void build_a_checkout() {
        house = SampleHouse.of(root, exercise);
    }

    /** Expects that nothing of the answer was run, since its source does not compile, for a reason that is told. */
    final void assertDoesNotCompile(List<Verdict> verdicts, String reason) {
        assertThat(new HashSet<>(verdicts))
                .hasSize(1)
                .allSatisfy(verdict -> assertThat(verdict)
                        .isInstanceOfSatisfying(
                                Verdict.Unusable.class,
                                unusable -> assertThat(unusable.sentence())
                                        .startsWith(house.stub())
                                        .containsPattern(reason)));
    }
}
