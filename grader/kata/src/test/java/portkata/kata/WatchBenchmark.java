package portkata.kata;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portkata.grader.house.House;

/**
 * Compares a save under {@code kata watch} with {@code mvn test -Dtest=…}; prints medians and their ratio, judges nothing.
 *
 * <p>Run it on an idle machine: {@code ./mvnw test -Pauthors -Dtest=WatchBenchmark}.
 */
class WatchBenchmark {

    private static final int SAVES = 30;
    private static final int WARM_UP = 15;
    private static final int BUILDS = 3;
    private static final boolean WINDOWS = File.separatorChar == '\\';

    private final PrintStream out = System.out;

    @TempDir
    private Path folder;

    @Test
    void compare() throws Exception {
        copyCheckout();
        Path answer = folder.resolve(Checkout.ANSWER);
        run(WINDOWS ? "kata.cmd" : "./kata", "list");
        List<Double> cold = new ArrayList<>();
        for (int i = 0; i < BUILDS; i++) {
            cold.add(seconds(() -> run(WINDOWS ? "kata.cmd" : "./kata", "grade", "1")));
        }
        List<Double> saves = saves(answer);
        List<Double> builds = new ArrayList<>();
        for (int i = 0; i < BUILDS; i++) {
            builds.add(seconds(() -> run(WINDOWS ? "mvnw.cmd" : "./mvnw", "-o", "test", "-Dtest=PortLookupTest")));
        }
        out.println();
        print("kata grade 1, from cold", cold);
        print("kata watch, from save to verdict", saves);
        print("mvn test -Dtest=PortLookupTest", builds);
        out.printf(Locale.ROOT, "%-40s %8.1f%n", "ratio of the last two", median(builds) / median(saves));
    }

    private List<Double> saves(Path answer) throws IOException, InterruptedException {
        Process watch = start(WINDOWS ? "kata.cmd" : "./kata", "watch", "1");
        List<Double> saves = new ArrayList<>();
        try (BufferedReader printed = watch.inputReader(StandardCharsets.UTF_8)) {
            awaitBoard(printed);
            String text = Files.readString(answer);
            for (int i = 0; i < WARM_UP + SAVES; i++) {
                String saved = text + "// " + i + "\n";
                // A learner thinks between two saves.
                Thread.sleep(200);
                double took = seconds(() -> {
                    Files.writeString(answer, saved);
                    awaitBoard(printed);
                });
                if (i >= WARM_UP) {
                    saves.add(took);
                }
            }
        } finally {
            watch.destroy();
            watch.waitFor();
        }
        return saves;
    }

    private static void awaitBoard(BufferedReader printed) throws IOException {
        String line = printed.readLine();
        while (line != null && !line.startsWith("Next: ")) {
            line = printed.readLine();
        }
    }

    /** Copies what version control knows of, or would. */
    private void copyCheckout() throws IOException {
        Path root = House.current().root();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                if (!name.matches("(.*/)?(target|\\.git|\\.kata)/.*")) {
                    Path copy = folder.resolve(name);
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    private void run(String... command) throws IOException, InterruptedException {
        Process process = start(command);
        process.getInputStream().transferTo(OutputStream.nullOutputStream());
        process.waitFor();
    }

    private Process start(String... command) throws IOException {
        List<String> line = new ArrayList<>(WINDOWS ? List.of("cmd", "/c") : List.of());
        line.addAll(List.of(command));
        ProcessBuilder builder =
                new ProcessBuilder(line).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder.start();
    }

    private void print(String what, List<Double> seconds) {
        out.printf(Locale.ROOT, "%-40s %8.3f s (median of %d)%n", what, median(seconds), seconds.size());
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static double seconds(Work work) throws IOException, InterruptedException {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private interface Work {

        void run() throws IOException, InterruptedException;
    }
}
