package portkata.words;

import static portkata.grading.Expect.expect;

import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import portkata.grading.Graded;
import portkata.grading.Topic;

@Graded
class WordsTest {

    private final Words words;

    WordsTest(Words words) {
        this.words = words;
    }

    @Topic("splitting")
    @Order(1)
    class Splitting {

        @Test
        @Order(1)
        void splits() {
            expect(words.split("a bc")).because("words are read one by one").toBe(List.of("a", "bc"));
        }

        @Test
        @Order(2)
        void counts() {
            expect(words.split("a bc").size()).because("none may be lost").toBe(2);
        }

        @Test
        @Order(3)
        void keeps_the_last() {
            expect(words.split("a bc"))
                    .because("the last one is lost most often")
                    .toSatisfy(
                            "a list that ends in \"bc\"",
                            answer -> answer.get(answer.size() - 1).equals("bc"));
        }
    }

    @Topic("longest")
    @Order(2)
    class Longest {

        @Test
        @Order(1)
        void finds_the_longest() {
            expect(words.longest("a bc")).because("length decides").toBe("bc");
        }

        @Test
        @Order(2)
        void comes_late_in_the_alphabet() {
            expect(words.longest("a bc")).because("order is order").toBeAtLeast("b");
        }
    }
}
