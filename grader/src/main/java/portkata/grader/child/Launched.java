package portkata.grader.child;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import portkata.harness.Main;
import portkata.harness.Remains;

/** Is a process of ours with the folder that it works in. */
record Launched(Process process, Path folder) {

    private static final int SECONDS_TO_DIE = 10;

    /** Waits for a process that has closed its channel, and says how it ended. */
    String exit() {
        if (!hasEnded()) {
            return "closed the channel that carries its answers";
        }
        int code = process.exitValue();
        return code == Main.BROKEN
                ? "used up its memory or its threads, so that its process ended"
                : "ended its process with exit code " + code;
    }

    /** Ends the process, whatever it does, and everything that it started. */
    void end() {
        List<ProcessHandle> tree = process.descendants().toList();
        process.destroyForcibly();
        tree.forEach(ProcessHandle::destroyForcibly);
        hasEnded();
        Orphans.end(folder.getFileName().toString());
        Remains.delete(folder, Integer.MAX_VALUE);
    }

    /** Waits for the process to end; says whether it did. */
    private boolean hasEnded() {
        try {
            return process.waitFor(SECONDS_TO_DIE, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }
}
