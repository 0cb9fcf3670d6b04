package portkata.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OwnAttemptsTest {

    private static final Path BASH = Path.of("/bin/bash");
    private static final Wait SOON = Wait.atMost(Duration.ofSeconds(5));

    @BeforeEach
    void needs_a_shell_that_connects() {
        Assumptions.assumeTrue(Files.isExecutable(BASH) && SocketTable.isReadable());
    }

    private static Process connecting(String script, int port) throws IOException {
        return new ProcessBuilder(BASH.toString(), "-c", script.replace("PORT", Integer.toString(port))).start();
    }

    @Test
    void attempts_of_a_child_process_count() throws IOException {
        try (LoopbackHost host = LoopbackHost.localhost()) {
            Process child = connecting("exec 3<>/dev/tcp/127.0.0.1/PORT", host.silent());
            try {
                assertThat(host.awaitAttempts(1, SOON)).isTrue();
            } finally {
                child.destroyForcibly();
            }
        }
    }

    @Test
    void attempts_of_strangers_do_not() throws Exception {
        try (LoopbackHost host = LoopbackHost.localhost()) {
            int port = host.silent();
            // Its parent has ended when it connects, so it descends from nobody here any more.
            connecting("(sleep 0.3; exec 3<>/dev/tcp/127.0.0.1/PORT) &", port).waitFor();
            String row = String.format(":%04X 02 ", port);
            while (!Files.readString(Path.of("/proc/net/tcp")).contains(row)) {
                assertThat(host.attemptsNow()).isZero();
            }
            assertThat(host.attemptsNow()).isZero();
        }
    }
}
