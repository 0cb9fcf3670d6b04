package portkata.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portkata.grader.gate.Gate;
import portkata.grader.house.ExerciseFiles;
import portkata.grader.house.House;

/**
 * Lets every exercise through the gate, side by side: while one waits for silence, others compute.
 *
 * <p>The last ones scan and wait most, so they begin.
 */
@Execution(ExecutionMode.CONCURRENT)
class AuthorsGateTest {

    private static final House HOUSE = House.current();

    /** Lets an author who works on one exercise wait for that one only: {@code -Dexercise=portlookup}. */
    private static final String WANTED = System.getProperty("exercise", "");

    static Stream<Named<ExerciseFiles>> exercises() {
        return HOUSE.exercises().stream()
                .filter(exercise -> WANTED.isEmpty() || exercise.name().equalsIgnoreCase(WANTED))
                .sorted(Comparator.comparingInt(ExerciseFiles::number).reversed())
                .map(exercise -> Named.of(exercise.name(), exercise));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("exercises")
    void every_exercise_passes_the_gate(ExerciseFiles exercise) {
        assertThat(LearnersRun.GATE.findings(exercise)).as(exercise.name()).isEmpty();
    }

    @Test
    void exercises_fit_together() {
        assertThat(HOUSE.exercises()).isNotEmpty();
        assertThat(Gate.findingsTogether(HOUSE)).isEmpty();
    }
}
