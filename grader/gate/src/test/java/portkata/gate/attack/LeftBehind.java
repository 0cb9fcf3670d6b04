package portkata.gate.attack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Looks for what children have left behind. */
final class LeftBehind {

    private static final int MILLIS_TO_END = 10_000;

    private LeftBehind() {}

    /** Finds processes by the mark that every child hands down; only Linux shows it. */
    static List<String> marked(Set<Path> folders) throws IOException {
        List<String> found = new ArrayList<>();
        for (ProcessHandle process : ProcessHandle.allProcesses().toList()) {
            Path environment = Path.of("/proc", Long.toString(process.pid()), "environ");
            String marks = Files.isReadable(environment) ? read(environment) : "";
            folders.stream()
                    .filter(folder -> marks.contains("PORTKATA_CHILD=" + folder.getFileName() + "\0"))
                    .forEach(folder -> found.add(process.info().commandLine().orElse("a process") + " of " + folder));
        }
        return found;
    }

    private static String read(Path environment) {
        try {
            return Files.readString(environment, StandardCharsets.ISO_8859_1);
        } catch (IOException endedMeanwhile) {
            return "";
        }
    }

    /** Lists the grader's threads that do not end soon after their child. */
    static List<Thread> threads(ThreadGroup group) throws InterruptedException {
        Thread[] alive = new Thread[group.activeCount() + 100];
        group.enumerate(alive, true);
        List<Thread> ours = Stream.of(alive)
                .filter(Objects::nonNull)
                .filter(thread -> thread.getName().startsWith("portkata-"))
                .toList();
        for (Thread thread : ours) {
            thread.join(MILLIS_TO_END);
        }
        return ours.stream().filter(Thread::isAlive).toList();
    }
}
