package portkata.sample;

import static portkata.grading.Expect.expect;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portkata.grading.Graded;
import portkata.grading.Topic;

@Graded
class FlakyTest {

    private final Flaky sample;

    FlakyTest(Flaky sample) {
        this.sample = sample;
    }

    private static final AtomicInteger RUNS = new AtomicInteger();

    @Topic("numbers")
    @Order(1)
    class Numbers {

        @ParameterizedTest(name = "twice {0}")
        @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15})
        void doubles(int number) {
            expect(sample.twice(number))
                    .because("a half is no double")
                    .suspect("adds one", answer -> answer == number + 1)
                    .toBe(2 * number);
        }

        @Test
        void changes_its_mind() {
            int answer = sample.twice(1);
            expect(RUNS.incrementAndGet())
                    .because("only the first run is lucky")
                    .toBe(answer - 1);
        }
    }
}
