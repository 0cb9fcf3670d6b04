package portkata.kata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portkata.grader.house.House;

class ExercisesTest {

    private final Exercises exercises = new Exercises(House.current());

    @ParameterizedTest
    @ValueSource(strings = {"1", "PortLookup", "portlookup", "port-lookup", "Port lookup", "lookup", "portl"})
    void an_exercise_is_found_by_number_name_or_part(String word) throws Exception {
        assertThat(exercises.named(word).name()).isEqualTo("PortLookup");
    }

    @Test
    void a_part_of_several_names_is_refused_with_all_of_them() {
        assertThatThrownBy(() -> exercises.named("s"))
                .hasMessageContaining("\"s\" fits several exercises: ")
                .hasMessageContaining("4 StateClassifier")
                .hasMessageContaining("15 NonBlockingScanner")
                .hasMessageEndingWith("Type a number, or more of the name.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"portlokup", "PortLokup", "prtlookup"})
    void a_typing_error_suggests_the_nearest(String word) {
        assertThatThrownBy(() -> exercises.named(word))
                .hasMessage("There is no exercise \"" + word + "\": did you mean 1 PortLookup?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"99", "-1", "quantum", "", "  ", "*", "01"})
    void whatever_names_nothing_gets_the_list(String word) {
        assertThatThrownBy(() -> exercises.named(word))
                .hasMessageStartingWith("There is no exercise \"" + word + "\". There are: 1 PortLookup, ");
    }
}
