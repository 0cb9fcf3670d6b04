package portkata.attacked;

import static portkata.grading.Expect.expect;
import static portkata.grading.Expect.outcomeOf;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portkata.attacked.Attacked.Label;
import portkata.attacked.Attacked.Point;
import portkata.attacked.Attacked.Version;
import portkata.grading.CallLimit;
import portkata.grading.Graded;
import portkata.grading.Topic;

@Graded
@CallLimit(seconds = 3)
class AttackedTest {

    private final Attacked attacked;

    AttackedTest(Attacked attacked) {
        this.attacked = attacked;
    }

    @Topic("numbers")
    @Order(1)
    class Numbers {

        @ParameterizedTest(name = "{0}")
        @ValueSource(ints = {1, 2})
        @Order(1)
        void doubles(int number) {
            assertDoubles(number);
        }

        /** Is the call that most attacks wait for; nothing is lost by waiting shortly for what never ends. */
        @Test
        @Order(2)
        @CallLimit(seconds = 2)
        void doubles_three() {
            assertDoubles(3);
        }

        @ParameterizedTest(name = "{0}")
        @ValueSource(ints = {4, 5, 6})
        @Order(3)
        void doubles_later(int number) {
            assertDoubles(number);
        }

        @Test
        @Order(4)
        void refuses() throws Exception {
            expect(outcomeOf(() -> attacked.twice(-1)))
                    .because("negative numbers are not doubled here")
                    .toBe(IllegalArgumentException.class);
        }

        private void assertDoubles(int number) {
            expect(attacked.twice(number)).because("a half is no double").toBe(2 * number);
        }
    }

    @Topic("values")
    @Order(2)
    class OfEveryKind {

        @Test
        @Order(1)
        void splits() {
            expect(attacked.split("a bc")).because("words are read one by one").toBe(List.of("a", "bc"));
        }

        @Test
        @Order(2)
        void measures() {
            expect(attacked.lengths("a bc")).because("length decides").toBe(Map.of("a", 1, "bc", 2));
        }

        @Test
        @Order(3)
        void finds_corners() {
            expect(attacked.corners(2))
                    .because("a square has four")
                    .toBe(Set.of(new Point(0, 0), new Point(0, 2), new Point(2, 0), new Point(2, 2)));
        }

        @Test
        @Order(4)
        void labels() {
            expect(attacked.label("a bc")).because("both are needed").toBe(new Label("a bc", List.of("a", "bc")));
        }

        @Test
        @Order(5)
        void orders() {
            expect(attacked.versions("2 1"))
                    .because("the oldest comes first")
                    .toBe(new TreeSet<>(List.of(new Version("1"), new Version("2"))));
        }

        @Test
        @Order(6)
        void echoes() {
            String odd = "half \ud800, NUL \0, \ud83d\ude00";
            expect(attacked.echo(odd)).because("text may be odd").toBe(odd);
        }

        @Test
        @Order(7)
        void counts_far() {
            expect(attacked.countTo(100_000))
                    .because("answers may be long")
                    .toBe(IntStream.rangeClosed(1, 100_000).boxed().toList());
        }
    }
}
