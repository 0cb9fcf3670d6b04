package portkata.sample;

import static portkata.grading.Expect.expect;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portkata.grading.Graded;
import portkata.grading.Topic;

@Graded
class OddTest {

    private final Odd sample;

    OddTest(Odd sample) {
        this.sample = sample;
    }

    @Topic("numbers")
    @Order(1)
    class Numbers {

        @ParameterizedTest(name = "twice {0}")
        @ValueSource(ints = {1})
        void doubles(int number) {
            expect(sample.twice(number))
                    .because("a half is no double")
                    .suspect("adds one", answer -> answer == number + 1)
                    .toBe(2 * number);
        }
    }
}
