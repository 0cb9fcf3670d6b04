package portkata.kata;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures a save under {@code kata watch}, and compares it with {@code mvn test -Dtest=…}; prints medians and their ratio,
 * judges nothing.
 *
 * <p>Run it on an idle machine: {@code ./mvnw test -Pauthors -Dtest=WatchBenchmark}; the long watch takes minutes.
 */
class WatchBenchmark {

    private static final int SAVES = 30;
    private static final int WARM_UP = 15;
    private static final int BUILDS = 3;
    private static final int LOOPS = 5;
    private static final int FEW = 50;
    private static final int MANY = 1_000;

    private final PrintStream out = System.out;

    @TempDir
    private Path folder;

    private WatchedCheckout checkout;

    @BeforeEach
    void build() throws IOException, InterruptedException {
        checkout = WatchedCheckout.in(folder);
        checkout.run(WatchedCheckout.KATA, "list");
        out.println();
    }

    @Test
    void a_save_and_a_build() throws Exception {
        List<Double> cold = seconds(() -> checkout.run(WatchedCheckout.KATA, "grade", "1"));
        List<Double> afterLoops = new ArrayList<>();
        List<Double> saves;
        try (WatchedCheckout.Watched watch = checkout.watch()) {
            save(watch, WARM_UP);
            saves = save(watch, SAVES);
            for (int i = 0; i < LOOPS; i++) {
                watch.saveAnEndlessLoop();
                // It has to have begun.
                Thread.sleep(1_000);
                afterLoops.addAll(save(watch, 1));
            }
        }
        List<Double> builds = seconds(() -> checkout.run(WatchedCheckout.MAVEN, "-o", "test", "-Dtest=PortLookupTest"));
        print("kata grade 1, from cold", cold);
        print("kata watch, from save to verdict", saves);
        print("the same, after an endless loop", afterLoops);
        print("mvn test -Dtest=PortLookupTest", builds);
        out.printf(Locale.ROOT, "%-40s %8.1f%n", "ratio of a build to a save", median(builds) / median(saves));
    }

    @Test
    void a_long_watch() throws Exception {
        try (WatchedCheckout.Watched watch = checkout.watch()) {
            out.printf("%-12s %14s %10s %10s%n", "saves", "live heap, MB", "threads", "processes");
            save(watch, FEW);
            printState(watch, FEW);
            save(watch, MANY - FEW);
            printState(watch, MANY);
        }
    }

    private static List<Double> save(WatchedCheckout.Watched watch, int times)
            throws IOException, InterruptedException {
        List<Double> took = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            // A learner thinks between two saves.
            Thread.sleep(200);
            took.add(watch.save());
        }
        return took;
    }

    private void printState(WatchedCheckout.Watched watch, int saves) throws IOException, InterruptedException {
        // The process of the last run takes a moment to end, and the next one to begin.
        Thread.sleep(2_000);
        // The histogram counts what a full collection leaves.
        List<String> histogram = jcmd(watch.pid(), "GC.class_histogram");
        String total = histogram.get(histogram.size() - 1).strip();
        double megabytes = Long.parseLong(total.split("\\s+", -1)[2]) / 1e6;
        long threads = jcmd(watch.pid(), "Thread.print").stream()
                .filter(line -> line.startsWith("\""))
                .count();
        out.printf(Locale.ROOT, "%-12d %14.1f %10d %10d%n", saves, megabytes, threads, watch.children());
    }

    private static List<String> jcmd(long pid, String command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), Long.toString(pid), command)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said.lines().toList();
    }

    private static List<Double> seconds(Work work) throws IOException, InterruptedException {
        List<Double> took = new ArrayList<>();
        for (int i = 0; i < BUILDS; i++) {
            long start = System.nanoTime();
            work.run();
            took.add((System.nanoTime() - start) / 1e9);
        }
        return took;
    }

    private void print(String what, List<Double> seconds) {
        out.printf(Locale.ROOT, "%-40s %8.3f s (median of %d)%n", what, median(seconds), seconds.size());
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private interface Work {

        void run() throws IOException, InterruptedException;
    }
}
