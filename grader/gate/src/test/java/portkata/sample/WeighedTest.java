package portkata.sample;

import static portkata.grading.Expect.expect;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import portkata.grading.Footprint;
import portkata.grading.Graded;
import portkata.grading.Topic;

@Graded
class WeighedTest {

    private static final int LOOKS = 100;

    private final Weighed sample;
    private final Footprint footprint;

    WeighedTest(Weighed sample, Footprint footprint) {
        this.sample = sample;
        this.footprint = footprint;
    }

    @Topic("cost")
    @Order(1)
    class Cost {

        @Test
        @Order(1)
        void opens_few_files() throws Exception {
            assertWhileItRests(() -> expect("open files", footprint.openFiles())
                    .because("each holds memory of the system")
                    .toBeAtMost(1_000L));
        }

        @Test
        @Order(2)
        void starts_few_threads() throws Exception {
            assertWhileItRests(() -> expect("threads", footprint.threads())
                    .because("each holds a stack")
                    .toBeAtMost(1_000));
        }

        @Test
        @Order(3)
        void takes_little_time() throws Exception {
            assertWhileItRests(() -> expect("processor time", footprint.processorTime())
                    .because("others need it as well")
                    .toBeAtMost(Duration.ofHours(1)));
        }

        /** Looks for so long that a submission that means to vanish has done so. */
        private void assertWhileItRests(Runnable assertion) throws InterruptedException {
            expect(sample.twice(1)).because("a half is no double").toBe(2);
            for (int look = 0; look < LOOKS; look++) {
                assertion.run();
                TimeUnit.MILLISECONDS.sleep(20);
            }
        }
    }
}
