package portkata.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import portkata.grader.gate.Gate;
import portkata.grader.house.House;

class AuthorsGateTest {

    private final House house = House.current();

    @TestFactory
    Stream<DynamicTest> every_exercise_passes_the_gate() {
        return house.exercises().stream()
                .map(exercise -> DynamicTest.dynamicTest(
                        exercise.name(),
                        () -> assertThat(LearnersRun.GATE.findings(exercise))
                                .as(exercise.name())
                                .isEmpty()));
    }

    @Test
    void exercises_fit_together() {
        assertThat(house.exercises()).isNotEmpty();
        assertThat(Gate.findingsTogether(house)).isEmpty();
    }
}
