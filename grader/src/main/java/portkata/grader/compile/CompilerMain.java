package portkata.grader.compile;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import portkata.harness.Codec;
import portkata.harness.Frames;
import portkata.harness.Main;
import portkata.harness.Outcome;
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
            for (Optional<byte[]> message = Frames.receive(requests);
                    message.isPresent();
                    message = Frames.receive(requests)) {
                Request request = (Request) Codec.decode(Request.class, message.get());
                if (request instanceof Request.Compile compile) {
                    Outcome outcome = Javac.compile(compile);
                    Frames.send(replies, Codec.encode(Response.class, new Response(0, outcome, false, 0)));
                }
            }
            Remains.clear();
            Runtime.getRuntime().halt(0);
        } catch (Throwable cannotGoOn) {
            Runtime.getRuntime().halt(Main.BROKEN);
        }
    }
}
