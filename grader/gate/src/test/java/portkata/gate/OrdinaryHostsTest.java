package portkata.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portkata.grader.house.ExerciseFiles;
import portkata.grader.house.House;
import portkata.grader.result.ExerciseResult;
import portkata.grader.run.Engine;
import portkata.grader.run.OrdinaryHosts;

/** Grades the reference of a real exercise as the command line asks for it. */
class OrdinaryHostsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "process", "inline", "classpath"})
    void every_place_gives_the_reference_everything(String subject) {
        assertThat(graded(subject).tally().isComplete()).isTrue();
    }

    @Test
    void an_unknown_place_is_one_sentence() {
        assertThat(graded("inlin").unusable())
                .hasValue("\"inlin\" names no place to run answers in: use  -Dsubject=process  or  -Dsubject=inline");
    }

    private static ExerciseResult graded(String subject) {
        House house = House.current();
        ExerciseFiles exercise = house.exercises().get(0);
        try (OrdinaryHosts hosts = new OrdinaryHosts(House.current(), ExerciseFiles.REFERENCE, subject)) {
            return Engine.grade(house, List.of(exercise), hosts).exercises().get(0);
        }
    }
}
