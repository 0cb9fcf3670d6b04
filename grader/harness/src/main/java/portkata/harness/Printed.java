package portkata.harness;

import java.io.IOException;
import java.io.OutputStream;

/** Passes on what the submission prints, and counts it, so that the grader knows when it has all of it. */
final class Printed extends OutputStream {

    private final OutputStream out;
    private volatile long count;

    Printed(OutputStream out) {
        this.out = out;
    }

    long count() {
        return count;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
        count += length;
    }
}
