package portkata.grader.child;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import portkata.harness.Main;

/** Is a process of ours with the folder that it works in. */
record Launched(Process process, Path folder) {

    private static final int SECONDS_TO_DIE = 10;

    /** Waits for a process that has closed its channel, and says how it ended. */
    String exit() {
        try {
            if (!process.waitFor(SECONDS_TO_DIE, TimeUnit.SECONDS)) {
                return "closed the channel that carries its answers";
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return "ended its process";
        }
        int code = process.exitValue();
        return code == Main.BROKEN
                ? "used up its memory or its threads, so that its process ended"
                : "ended its process with exit code " + code;
    }

    /** Ends the process, whatever it does, and everything that it started. */
    void end() {
        Leftovers.end(process, folder);
    }
}
