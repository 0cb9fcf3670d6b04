package portkata.grader.compile;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import portkata.harness.Main;
import portkata.harness.Remains;
import portkata.harness.Request;
import portkata.harness.Response;

/**
 * Starts the process that compiles: requests come in on standard input, replies go out on standard error.
 *
 * <p>A source can keep javac busy for hours or make it use up its memory; here it costs a process and no more. What
 * compiled once is fast the next time, because javac stays warm.
 */
public final class CompilerMain {

    private static final long STACK_BYTES = 64L << 20;

    private CompilerMain() {}

    /** Serves until the grader closes the requests. */
    public static void main(String[] arguments) throws InterruptedException {
        // javac follows the nesting of a source on its stack.
        Thread server = new Thread(null, CompilerMain::serve, "compiler", STACK_BYTES);
        server.start();
        server.join();
    }

    private static void serve() {
        InputStream requests = new FileInputStream(FileDescriptor.in);
        OutputStream replies = new FileOutputStream(FileDescriptor.err);
        try {
            for (Optional<Request> next = Request.receive(requests);
                    next.isPresent();
                    next = Request.receive(requests)) {
                if (next.get() instanceof Request.Compile compile) {
                    new Response(0, Javac.compile(compile), false, 0).send(replies);
                }
            }
            Remains.clear();
            Runtime.getRuntime().halt(0);
        } catch (Throwable cannotGoOn) {
            Runtime.getRuntime().halt(Main.BROKEN);
        }
    }
}
