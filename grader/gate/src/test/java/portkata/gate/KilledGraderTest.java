package portkata.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ends a grader in the middle of an answer that never ends. */
@Timeout(120)
@Isolated("starts a JVM that has to get to its first call within the limit")
class KilledGraderTest {

    private static final Duration GENEROUS = Duration.ofSeconds(30);

    @TempDir
    Path root;

    @ParameterizedTest(name = "by force: {0}")
    @ValueSource(booleans = {true, false})
    void leaves_no_process_and_no_folder(boolean byForce) throws IOException, InterruptedException {
        Path folders = Files.createDirectory(root.resolve("tmp"));
        try (ServerSocket told = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            told.setSoTimeout((int) GENEROUS.toMillis());
            Process grader = start(folders, told.getLocalPort());
            try (Socket child = told.accept()) {
                long pid = new DataInputStream(child.getInputStream()).readLong();
                List<ProcessHandle> started = grader.descendants().toList();
                assertThat(started).extracting(ProcessHandle::pid).contains(pid);
                end(grader, byForce);
                for (ProcessHandle one : started) {
                    await(() -> isGone(one), "process " + one.pid() + " still runs");
                }
                await(() -> isEmpty(folders), "a folder is left");
            } finally {
                grader.descendants().forEach(ProcessHandle::destroyForcibly);
                grader.destroyForcibly();
            }
        }
    }

    private Process start(Path folders, int port) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.io.tmpdir=" + folders,
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        EndlessRun.class.getName(),
                        root.resolve("checkout").toString(),
                        Integer.toString(port))
                .redirectErrorStream(true)
                .redirectOutput(root.resolve("said.txt").toFile())
                .start();
    }

    private static void end(Process grader, boolean byForce) throws InterruptedException {
        if (byForce) {
            grader.destroyForcibly();
        } else {
            grader.destroy();
        }
        assertThat(grader.waitFor(GENEROUS.toSeconds(), TimeUnit.SECONDS)).isTrue();
    }

    /** Counts a zombie as gone: an orphan stays one until the system's first process looks after it. */
    private static boolean isGone(ProcessHandle process) {
        Optional<String> command = process.info().command();
        return !process.isAlive() || command.isEmpty();
    }

    private static boolean isEmpty(Path folder) {
        String[] inside = folder.toFile().list();
        return inside != null && inside.length == 0;
    }

    /** Looks again and again: neither a stranger's end nor a folder's is told as an event on every system. */
    private static void await(BooleanSupplier condition, String otherwise) throws InterruptedException {
        long deadline = System.nanoTime() + GENEROUS.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as(otherwise).isLessThan(deadline);
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }
}
