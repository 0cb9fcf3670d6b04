package portkata.kata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drives a watch in a terminal as a person does, through tmux, and reads the screen. */
class RealTerminalTest {

    private static final Duration LONG = Duration.ofMinutes(2);
    private static final String KEYS = "h hint  n next  l list  r run  a all  q quit";
    private static final String ALL_SAID = "that was all";

    @TempDir
    private Path folder;

    private Checkout checkout;
    private String server;

    @BeforeEach
    void open() throws IOException, InterruptedException {
        Assumptions.assumeTrue(
                Files.isExecutable(Path.of("/usr/bin/tmux")), "tmux is needed to play a person at a terminal");
        checkout = Checkout.in(folder);
        server = "kata-" + ProcessHandle.current().pid();
        Path script = folder.resolve("watch.sh");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Files.writeString(
                script,
                String.join(
                        "\n",
                        "export TERM=screen LANG=C.UTF-8",
                        "'" + java + "' -Dportkata.terminal=true -Dportkata.root='" + folder + "' -cp '"
                                + System.getProperty("java.class.path") + "' portkata.kata.Main watch 1",
                        "echo \"ended with $?\"",
                        "stty -a",
                        "echo '" + ALL_SAID + "'",
                        "sleep 60"));
        tmux("new-session", "-d", "-s", "k", "-x", "80", "-y", "24", "sh", script.toString());
        await(screen -> screen.contains("0/67"));
    }

    @AfterEach
    void close() throws IOException, InterruptedException {
        tmux("kill-server");
    }

    @Test
    void a_watch_draws_redraws_and_leaves_the_terminal_as_it_was() throws IOException, InterruptedException {
        assertThat(await(screen -> screen.contains(" s"))).contains(KEYS);
        checkout.solve("20, ", "29, ");
        await(screen -> screen.contains("❌ the ten") && screen.contains(KEYS));
        tmux("resize-window", "-t", "k", "-x", "60", "-y", "20");
        await(screen -> screen.contains("more lines: press a") && screen.contains(KEYS));
        assertThat(screen().lines()).hasSizeLessThanOrEqualTo(20).allMatch(line -> line.length() <= 60);
        tmux("send-keys", "-t", "k", "l");
        await(screen -> screen.contains("Senior") && screen.contains(KEYS));
        tmux("send-keys", "-t", "k", "q");
        assertThat(await(screen -> screen.contains(ALL_SAID)))
                .contains("ended with 0")
                .containsPattern("(?<!-)icanon")
                .containsPattern("(?<!-)echo ");
        assertThat(children()).isEmpty();
    }

    @Test
    void ctrl_c_ends_at_once_and_leaves_no_process() throws IOException, InterruptedException {
        checkout.write(
                Checkout.ANSWER, checkout.read(Checkout.ANSWER).replace("throw new NotStarted();", "while (true) { }"));
        await(screen -> screen.contains("grading 1"));
        tmux("send-keys", "-t", "k", "C-c");
        assertThat(await(screen -> screen.contains(ALL_SAID))).containsPattern("(?<!-)icanon");
        assertThat(children()).isEmpty();
    }

    /** Finds what works for this checkout and is not this JVM. */
    private List<String> children() {
        return ProcessHandle.allProcesses()
                .map(process -> process.info().commandLine().orElse(""))
                .filter(line -> line.contains("portkata.root=" + folder))
                .toList();
    }

    private String await(Predicate<String> wanted) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + LONG.toNanos();
        String seen = screen();
        while (!wanted.test(seen)) {
            assertThat(System.nanoTime())
                    .as("time to wait for what is not in\n" + seen)
                    .isLessThan(deadline);
            // A terminal does not tell when it has been drawn on.
            Thread.sleep(50);
            seen = screen();
        }
        return seen;
    }

    private String screen() throws IOException, InterruptedException {
        return tmux("capture-pane", "-p", "-t", "k").stripTrailing();
    }

    private String tmux(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("tmux", "-u", "-L", server));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
