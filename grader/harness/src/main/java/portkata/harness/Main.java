package portkata.harness;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Starts a child: requests come in on standard input, replies go out on standard error.
 *
 * <p>Standard output is left to the submission, so that printing, by whatever means, disturbs nothing.
 */
public final class Main {

    /** The exit code of a child that could not go on; what a submission asked for has others. */
    public static final int BROKEN = 97;

    private Main() {}

    /** Serves until the grader closes the requests or ends, and then ends whatever the submission still does. */
    public static void main(String[] arguments) {
        try {
            InputStream requests = new BufferedInputStream(new FileInputStream(FileDescriptor.in));
            OutputStream replies = new FileOutputStream(FileDescriptor.err);
            Printed printed = new Printed(new FileOutputStream(FileDescriptor.out));
            PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
            System.setIn(InputStream.nullInputStream());
            System.setOut(out);
            System.setErr(out);
            Servant servant = new Servant(replies, printed);
            Rehearsal.until(requests);
            servant.serve(requests);
            Remains.clear();
            Runtime.getRuntime().halt(0);
        } catch (Throwable cannotGoOn) {
            Runtime.getRuntime().halt(BROKEN);
        }
    }
}
