package portkata.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import portkata.grader.house.ExerciseFiles;
import portkata.grader.house.House;
import portkata.grader.result.RunResult;
import portkata.grader.run.Engine;
import portkata.grader.run.OrdinaryHosts;

/** Grades all references together, as {@code mvn test -Dgraded=solutions} does; for JDKs on which the gate is not repeated. */
class ReferencesTest {

    @Test
    void every_reference_gets_everything() {
        House house = House.current();
        try (OrdinaryHosts hosts = new OrdinaryHosts(house, ExerciseFiles.REFERENCE, "")) {
            RunResult run = Engine.grade(house, house.exercises(), hosts);
            assertThat(run.faults()).isEmpty();
            assertThat(run.exercises())
                    .hasSameSizeAs(house.exercises())
                    .allSatisfy(exercise -> assertThat(exercise.tally().isComplete())
                            .as(exercise.files().name())
                            .isTrue());
        }
    }
}
