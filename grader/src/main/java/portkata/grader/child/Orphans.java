package portkata.grader.child;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Ends what a child started and left behind. */
final class Orphans {

    private static final Path PROC = Path.of("/proc");
    private static final int MOST_ROUNDS = 50;

    private Orphans() {}

    /**
     * Ends processes whose parent has ended before them, which are nobody's descendants any more.
     *
     * <p>Linux only: proc(5) shows the environment that a process was started with, and the mark in it is inherited. It
     * takes rounds, because one of them may start another meanwhile.
     */
    static void end(String mark) {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<ProcessHandle> marked = marked(mark);
            if (marked.isEmpty()) {
                return;
            }
            marked.forEach(ProcessHandle::destroyForcibly);
        }
    }

    private static List<ProcessHandle> marked(String mark) {
        String wanted = '\0' + ChildCommand.MARK + '=' + mark + '\0';
        List<ProcessHandle> found = new ArrayList<>();
        if (!Files.isDirectory(PROC)) {
            return found;
        }
        try (DirectoryStream<Path> processes = Files.newDirectoryStream(PROC, "[0-9]*")) {
            for (Path process : processes) {
                if (environment(process).contains(wanted)) {
                    handle(process).ifPresent(found::add);
                }
            }
        } catch (IOException | DirectoryIteratorException unreadable) {
            return found;
        }
        return found;
    }

    /** Gives the environment as text; empty for a process that has ended, or is somebody else's. */
    private static String environment(Path process) {
        try {
            return '\0' + Files.readString(process.resolve("environ"), StandardCharsets.ISO_8859_1) + '\0';
        } catch (IOException notOurs) {
            return "";
        }
    }

    private static Optional<ProcessHandle> handle(Path process) {
        return ProcessHandle.of(Long.parseLong(process.getFileName().toString()));
    }
}
