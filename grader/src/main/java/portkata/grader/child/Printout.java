package portkata.grader.child;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Keeps the beginning of what a child prints, and reads the rest away, so that no child ever waits for a reader. */
public final class Printout {

    private static final int MOST_BYTES = 32 << 10;
    private static final long MOST_MILLIS = 500;

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private long read;
    private boolean over;

    private Printout() {}

    static Printout of(InputStream printed) {
        Printout printout = new Printout();
        Thread pump = new Thread(() -> printout.readAll(printed), "portkata-printout");
        pump.setDaemon(true);
        pump.start();
        return printout;
    }

    private void readAll(InputStream printed) {
        byte[] buffer = new byte[8_192];
        try {
            for (int length = printed.read(buffer); length >= 0; length = printed.read(buffer)) {
                add(buffer, length);
            }
        } catch (IOException closed) {
            // The child is gone.
        }
        end();
    }

    private synchronized void add(byte[] buffer, int length) {
        kept.write(buffer, 0, Math.min(length, MOST_BYTES - kept.size()));
        read += length;
        notifyAll();
    }

    private synchronized void end() {
        over = true;
        notifyAll();
    }

    /** Waits until {@code bytes} have come or no more can; a child that lies about them costs a moment. */
    public synchronized void await(long bytes) {
        long deadline = System.nanoTime() + MOST_MILLIS * 1_000_000;
        long left = MOST_MILLIS;
        while (read < bytes && !over && left > 0) {
            try {
                wait(left);
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
                return;
            }
            left = (deadline - System.nanoTime()) / 1_000_000;
        }
    }

    /** Waits until nothing can come any more, for as long as {@link #await} does. */
    public void awaitEnd() {
        await(Long.MAX_VALUE);
    }

    /** Counts the bytes kept so far. */
    public synchronized int size() {
        return kept.size();
    }

    /** Gives the lines kept since there were {@code size} bytes. */
    public synchronized List<String> linesFrom(int size) {
        return new String(kept.toByteArray(), size, kept.size() - size, StandardCharsets.UTF_8)
                .lines()
                .toList();
    }
}
