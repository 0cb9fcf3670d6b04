package portkata.grader.subject;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import portkata.NotRunHere;
import portkata.grader.compile.UnusableSubmission;
import portkata.grading.Footprint;

/**
 * Watches a child through the operating system, which the submission cannot talk into anything.
 *
 * <p>proc(5) has one entry a thread in {@code /proc/<pid>/task}, and one an open file in {@code /proc/<pid>/fd}.
 */
record ProcessFootprint(ProcessSubject subject) implements Footprint {

    @Override
    public int threads() {
        return entries("task", "threads");
    }

    @Override
    public long openFiles() {
        return entries("fd", "open files");
    }

    @Override
    public Duration processorTime() {
        ProcessHandle process = process();
        Optional<Duration> used = process.info().totalCpuDuration();
        if (used.isEmpty() && !process.isAlive()) {
            throw ended();
        }
        return used.orElseThrow(
                () -> new NotRunHere("this system does not tell the processor time of another process"));
    }

    /** Looks at the files as well: a process that is about to end has none left, and fewer threads than it had. */
    private int entries(String folder, String what) {
        Path watched = Path.of("/proc", Long.toString(process().pid()));
        if (!Files.isDirectory(Path.of("/proc/self"))) {
            throw new NotRunHere(what + " of another process are counted in /proc, and this system has none");
        }
        int count = count(watched.resolve(folder));
        if (count == 0 || count(watched.resolve("fd")) == 0) {
            throw ended();
        }
        return count;
    }

    private static int count(Path listed) {
        int count = 0;
        try (DirectoryStream<Path> all = Files.newDirectoryStream(listed)) {
            for (Path ignored : all) {
                count++;
            }
        } catch (IOException | DirectoryIteratorException ended) {
            return 0;
        }
        return count;
    }

    private ProcessHandle process() {
        try {
            return subject.process().orElseThrow(ProcessFootprint::ended);
        } catch (UnusableSubmission complaint) {
            throw new CallFailed(new Reply.Unusable(complaint.sentence()));
        }
    }

    /** Blames the submission: one that costs nothing any more, because it is gone, must not gain by that. */
    private static CallFailed ended() {
        return new CallFailed(new Reply.Crash("it ended its process before its cost was measured", Optional.empty()));
    }
}
