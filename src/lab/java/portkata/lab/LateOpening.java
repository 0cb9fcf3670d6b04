package portkata.lab;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedChannelException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/** Turns a silent port into an open one when it has been tried often enough; looks once in every tick. */
final class LateOpening implements Runnable {

    private final SilentListener silent;
    private final Reception reception;
    private final int attemptsNeeded;
    private final long otherwiseAt;
    private final Set<SocketTable.Attempt> attempts = new HashSet<>();
    private boolean done;

    LateOpening(SilentListener silent, Reception reception, int attemptsNeeded, Duration orAfter) {
        this.silent = silent;
        this.reception = reception;
        this.attemptsNeeded = attemptsNeeded;
        this.otherwiseAt = System.nanoTime() + orAfter.toNanos();
    }

    @Override
    public void run() {
        if (!done && isDue()) {
            done = true;
            try {
                reception.serve(silent.awaken(), Reception.Manner.KEEPS);
            } catch (ClosedChannelException over) {
                // The host was closed meanwhile, and nobody asks any more.
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private boolean isDue() {
        if (!SocketTable.isReadable()) {
            return System.nanoTime() - otherwiseAt >= 0;
        }
        // Each attempt has a source port of its own; a repeated SYN of the same attempt has not.
        attempts.addAll(silent.attempts());
        return attempts.size() >= attemptsNeeded;
    }
}
