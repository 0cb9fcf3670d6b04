package portkata.gate.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Answers with elements of one hash code, which make whoever puts them into a set compare each with all others. */
class CollidingAnswerTest extends InTheArena {

    @Test
    void elements_that_collide_do_not_hold_the_grader_up() throws Exception {
        Trick collide = Trick.answering("corners", "colliding()").members("""
                static Set<Point> colliding() {
                    return new AbstractSet<>() {
                        @Override public int size() { return 400_000; }
                        @Override public Iterator<Point> iterator() {
                            return IntStream.range(0, 400_000).mapToObj(i -> new Point(i, -31 * i)).iterator();
                        }
                    };
                }
                """);
        long start = System.nanoTime();
        arena.assertCosts(collide, "finds corners");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(50));
    }
}
