package portkata.grader.subject;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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
        return ProcessHandle.of(pid())
                .flatMap(process -> process.info().totalCpuDuration())
                .orElseThrow(() -> new NotRunHere("this system does not tell the processor time of another process"));
    }

    private int entries(String folder, String what) {
        Path listed = Path.of("/proc", Long.toString(pid()), folder);
        if (!Files.isDirectory(Path.of("/proc/self"))) {
            throw new NotRunHere(what + " of another process are counted in /proc, and this system has none");
        }
        int count = 0;
        try (DirectoryStream<Path> all = Files.newDirectoryStream(listed)) {
            for (Path ignored : all) {
                count++;
            }
        } catch (IOException ended) {
            return 0;
        }
        return count;
    }

    private long pid() {
        try {
            return subject.pid();
        } catch (UnusableSubmission complaint) {
            throw new CallFailed(new Reply.Unusable(complaint.sentence()));
        }
    }
}
