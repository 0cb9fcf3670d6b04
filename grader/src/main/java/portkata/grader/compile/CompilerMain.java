package portkata.grader.compile;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    /** Takes javac through what submissions are made of. */
    private static final String REHEARSAL = """
            import java.util.Comparator;
            import java.util.HashMap;
            import java.util.List;
            import java.util.Map;
            import java.util.Optional;
            import java.util.stream.Collectors;

            final class Rehearsal implements Comparator<String> {
                private static final Map<String, Integer> TABLE = new HashMap<>(Map.of("a", 1));

                record Entry(String name, int port) {}

                @Override
                public int compare(String left, String right) {
                    try {
                        List<Entry> some = TABLE.entrySet().stream()
                                .filter(entry -> entry.getValue() > 0)
                                .map(entry -> new Entry(entry.getKey(), entry.getValue()))
                                .collect(Collectors.toList());
                        for (Entry entry : some) {
                            switch (entry.name()) {
                                case "a" -> TABLE.remove(left);
                                default -> throw new IllegalArgumentException("found " + entry);
                            }
                        }
                        return Optional.ofNullable(left).map(String::length).orElse(0);
                    } finally {
                        TABLE.clear();
                    }
                }
            }
            """;

    private CompilerMain() {}

    /** Serves until the grader closes the requests. */
    public static void main(String[] arguments) throws InterruptedException {
        // javac follows the nesting of a source on its stack.
        Thread server = new Thread(null, CompilerMain::serve, "compiler", STACK_BYTES);
        server.start();
        server.join();
    }

    /** Lets javac warm up, as long as nobody waits for it yet. */
    private static void rehearse() throws IOException {
        Path source = Path.of(System.getProperty("java.io.tmpdir"), "Rehearsal.java");
        Files.writeString(source, REHEARSAL);
        Javac.once(new Request.Compile(List.of(source.toString()), List.of()));
        Files.delete(source);
    }

    private static void serve() {
        InputStream requests = new FileInputStream(FileDescriptor.in);
        OutputStream replies = new FileOutputStream(FileDescriptor.err);
        Compiler compiler = new Compiler();
        try {
            if (requests.available() == 0) {
                rehearse();
            }
            for (Optional<Request> next = Request.receive(requests);
                    next.isPresent();
                    next = Request.receive(requests)) {
                if (next.get() instanceof Request.Compile compile) {
                    new Response(0, compiler.compile(compile), false, 0).send(replies);
                }
            }
            Remains.clear();
            Runtime.getRuntime().halt(0);
        } catch (Throwable cannotGoOn) {
            Runtime.getRuntime().halt(Main.BROKEN);
        }
    }
}
