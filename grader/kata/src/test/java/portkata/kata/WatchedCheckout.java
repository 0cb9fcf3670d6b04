package portkata.kata;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import portkata.grader.house.House;

/** Is a checkout with what is needed to build it, whose commands run as learners run them: by the launchers at its root. */
final class WatchedCheckout {

    private static final boolean WINDOWS = File.separatorChar == '\\';
    static final String KATA = WINDOWS ? "kata.cmd" : "./kata";
    static final String MAVEN = WINDOWS ? "mvnw.cmd" : "./mvnw";

    private final Path root;

    private WatchedCheckout(Path root) {
        this.root = root;
    }

    /** Copies what version control knows of, or would. */
    static WatchedCheckout in(Path folder) throws IOException {
        Path own = House.current().root();
        try (Stream<Path> files = Files.walk(own)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = own.relativize(file).toString().replace('\\', '/');
                if (!name.matches("(.*/)?(target|\\.git|\\.kata)/.*")) {
                    Path copy = folder.resolve(name);
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
        return new WatchedCheckout(folder);
    }

    Path answer() {
        return root.resolve(Checkout.ANSWER);
    }

    /** Runs a command to its end; nobody reads what it prints. */
    void run(String... command) throws IOException, InterruptedException {
        Process process = start(command);
        process.getInputStream().transferTo(OutputStream.nullOutputStream());
        process.waitFor();
    }

    /** Begins to watch the first exercise, and waits for its first board. */
    Watched watch() throws IOException {
        Watched watched = new Watched(start(KATA, "watch", "1"), answer());
        watched.awaitBoard();
        return watched;
    }

    private Process start(String... command) throws IOException {
        List<String> line = new ArrayList<>(WINDOWS ? List.of("cmd", "/c") : List.of());
        line.addAll(List.of(command));
        ProcessBuilder builder =
                new ProcessBuilder(line).directory(root.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder.start();
    }

    /** Is a watch at work. */
    static final class Watched implements AutoCloseable {

        private final Process process;
        private final Path answer;
        private final String text;
        private final BufferedReader printed;
        private int saves;

        private Watched(Process process, Path answer) throws IOException {
            this.process = process;
            this.answer = answer;
            this.text = Files.readString(answer);
            this.printed = process.inputReader(StandardCharsets.UTF_8);
        }

        /** Saves a text that differs from the one before and means the same; gives the seconds until its board. */
        double save() throws IOException {
            long start = System.nanoTime();
            Files.writeString(answer, text + "// " + saves++ + "\n");
            awaitBoard();
            return (System.nanoTime() - start) / 1e9;
        }

        /** Saves an answer that never returns, and does not wait for it. */
        void saveAnEndlessLoop() throws IOException {
            Files.writeString(answer, text.replaceFirst("throw new NotStarted\\(\\);", "while (true) {}"));
        }

        private void awaitBoard() throws IOException {
            String line = printed.readLine();
            while (line != null && !line.startsWith("Next: ")) {
                line = printed.readLine();
            }
        }

        /** Counts the processes that it has started and not ended. */
        long children() {
            return process.descendants().count();
        }

        long pid() {
            return process.pid();
        }

        @Override
        public void close() {
            process.destroy();
            process.onExit().join();
        }
    }
}
