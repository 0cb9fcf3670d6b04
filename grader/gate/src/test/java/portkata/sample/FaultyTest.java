package portkata.sample;

import static portkata.grading.Expect.expect;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import portkata.grading.Graded;
import portkata.grading.Topic;

@Graded
class FaultyTest {

    private final Faulty sample;

    FaultyTest(Faulty sample) {
        this.sample = sample;
    }

    @Topic("numbers")
    @Order(1)
    class Numbers {

        @Test
        @Order(1)
        void works() {
            expect(sample.twice(1)).because("a half is no double").toBe(2);
        }

        @Test
        @Order(2)
        void breaks_by_itself() {
            throw new IllegalStateException("row " + sample.twice(1) + " is\nmissing");
        }

        @Test
        @Order(3)
        void gives_itself_up() {
            Assumptions.assumeTrue(sample.twice(1) == 0);
        }
    }
}
