package portkata.kata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portkata.grader.house.ExerciseFiles;

/** Saves as learners and their editors do, and looks at what a watch shows; side by side, since each has its own checkout. */
@Execution(ExecutionMode.CONCURRENT)
class WatchTest {

    private static final String BROKEN = "package portkata.portlookup; public final class PortLookupSolution {";
    private static final String BODY = """
            package portkata.portlookup;

            import java.util.Optional;
            import java.util.Set;
            import java.util.SortedSet;
            import portkata.NotStarted;
            import portkata.Transport;

            public final class PortLookupSolution implements PortLookup {
                public Optional<String> service(int port, Transport transport) { %s }
                public SortedSet<Integer> ports(String service) { throw new NotStarted(); }
                public Set<Transport> transports(int port) { throw new NotStarted(); }
            }
            """;

    @TempDir
    private Path folder;

    private Checkout checkout;
    private Kit kit;
    private ShownPages screen;
    private Watch watch;
    private FutureTask<Integer> watching;
    private ExerciseFiles second;

    @BeforeEach
    void start() throws IOException {
        checkout = Checkout.in(folder);
        PrintStream nobody = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        kit = checkout.kit(nobody, true);
        Exercises exercises = new Exercises(checkout.house());
        second = exercises.all().get(1);
        screen = new ShownPages();
        watch = new Watch(
                kit, new Grading(kit), exercises, screen, exercises.all().get(0), false);
        watching = new FutureTask<>(watch::untilStopped);
        new Thread(watching, "watching").start();
        screen.await("0 of 67 cases");
    }

    @AfterEach
    void stop() throws Exception {
        screen.happens(new WatchEvent.Stopped());
        watching.get(10, TimeUnit.SECONDS);
        watch.close();
        kit.close();
    }

    @Test
    void every_save_is_graded_and_compared_with_the_one_before() {
        checkout.solve("20, ", "29, ");
        screen.await("❌ the ten");
        checkout.solve();
        assertThat(screen.await("67 of 67 cases")).contains("Since the last run: ", " fixed");
    }

    @Test
    void an_editor_may_write_another_file_and_rename_it() throws IOException {
        Path answer = checkout.path(Checkout.ANSWER);
        Path fresh = answer.resolveSibling("PortLookupSolution.java~");
        Files.writeString(fresh, String.format(BODY, "return Optional.of(\"renamed\");"));
        Files.move(fresh, answer, StandardCopyOption.REPLACE_EXISTING);
        screen.await("Optional[\"renamed\"]");
    }

    @Test
    void a_file_may_go_and_come_back() throws IOException {
        Path answer = checkout.path(Checkout.ANSWER);
        String text = Files.readString(answer);
        Files.delete(answer);
        screen.await("is missing");
        Files.writeString(answer, text);
        screen.await("0/67 ⬜ 67");
    }

    @Test
    void half_a_line_is_a_sentence_and_not_the_end() {
        checkout.write(Checkout.ANSWER, BROKEN);
        screen.await(Checkout.ANSWER + ":1");
        checkout.solve();
        screen.await("67 of 67 cases");
    }

    @Test
    void saves_in_a_burst_end_with_the_last() {
        for (int i = 1; i <= 25; i++) {
            checkout.write(Checkout.ANSWER, String.format(BODY, "return Optional.of(\"save " + i + "\");"));
        }
        screen.await("Optional[\"save 25\"]");
    }

    /** Each of these spoils a process, and the next save must not notice. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "while (true) {} | did not return in time",
                "System.exit(0); return null; | ended its process",
                "long[][] all = new long[1 << 20][]; for (int i = 0; ; i++) all[i] = new long[1 << 20]; | crashed",
                "throw new StackOverflowError(); | StackOverflowError",
            })
    void a_spoilt_process_is_not_the_end(String body, String shown) {
        checkout.write(Checkout.ANSWER, String.format(BODY, body));
        screen.await(shown);
        checkout.solve();
        screen.await("67 of 67 cases");
    }

    @Test
    void a_save_stops_a_run_that_would_still_take_long() {
        checkout.write(Checkout.ANSWER, String.format(BODY, "while (true) {}"));
        screen.await("grading 1");
        checkout.solve();
        screen.await("67 of 67 cases");
        assertThat(screen.seen("did not return in time")).isFalse();
    }

    @Test
    void a_save_of_another_exercise_moves_there() {
        String other = Checkout.ANSWER.replace("portlookup/PortLookup", "stateclassifier/StateClassifier");
        checkout.write(other, checkout.read(other) + "// saved");
        screen.await("0 of 90 cases");
    }

    @Test
    void keys_do_what_the_last_line_says() {
        assertThat(screen.footer()).contains("h hint", "n next", "l list", "r run", "a all", "q quit");
        screen.press('h');
        screen.await("Hint 2 of 3 · the ten");
        screen.press('l');
        screen.await("Senior");
        screen.press('n');
        screen.await("grading 2");
        screen.await("2 " + second.description().title());
        screen.press('r');
        screen.await("grading 2");
        screen.await("2 " + second.description().title());
    }

    @Test
    void one_key_shows_every_failure() {
        checkout.write(Checkout.ANSWER, String.format(BODY, "return Optional.of(\"x\");"));
        assertThat(screen.await("❌ the ten")).contains("more lines: press a");
        screen.press('a');
        assertThat(screen.await("service(0, TCP)")).doesNotContain("more lines: press a", "show all with");
    }

    @Test
    void a_page_leaves_room_for_the_keys() {
        checkout.write(Checkout.ANSWER, String.format(BODY, "return Optional.of(\"x\");"));
        assertThat(screen.await("❌ the ten").lines()).hasSizeLessThan(ShownPages.HEIGHT);
    }

    @Test
    void q_ends_the_watch() throws InterruptedException, ExecutionException, TimeoutException {
        screen.press('q');
        assertThat(watching.get(10, TimeUnit.SECONDS)).isEqualTo(ExitCode.FINE);
    }
}
