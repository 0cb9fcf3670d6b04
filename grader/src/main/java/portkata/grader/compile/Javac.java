package portkata.grader.compile;

import java.io.Closeable;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import portkata.harness.Outcome;
import portkata.harness.Request;

/**
 * Compiles the same sources as often as they change, in memory, so that nothing has to be cleaned up and no stale class is
 * ever graded.
 *
 * <p>Runs nothing of what it compiles: no annotation processor, and no class but javac's own.
 */
final class Javac implements Closeable {

    private static final List<String> OPTIONS =
            List.of("-proc:none", "-g", "-implicit:none", "-XDuseUnsharedTable=true");

    private final Request.Compile request;
    private final List<Diagnostic<? extends JavaFileObject>> problems = new ArrayList<>();
    private final StandardJavaFileManager files;
    private final ClassesInMemory classes;
    private final JavacTasks tasks;

    private Javac(JavaCompiler compiler, JavacTasks tasks, Request.Compile request) throws IOException {
        this.request = request;
        this.tasks = tasks;
        this.files = compiler.getStandardFileManager(problems::add, Locale.ENGLISH, StandardCharsets.UTF_8);
        this.classes = new ClassesInMemory(files);
        files.setLocationFromPaths(StandardLocation.CLASS_PATH, paths(request.classPath()));
        files.setLocationFromPaths(StandardLocation.SOURCE_PATH, List.of());
    }

    /** Compiles with a javac that knows nothing yet. */
    static Outcome once(Request.Compile request) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        return compiler == null ? noCompiler() : once(compiler, request);
    }

    private static Outcome once(JavaCompiler compiler, Request.Compile request) {
        try (Javac javac = new Javac(compiler, JavacTasks.fresh(compiler), request)) {
            return javac.compile();
        } catch (IOException unreadable) {
            return rejected("it cannot be read (" + unreadable.getMessage() + ")");
        }
    }

    /**
     * Prepares a javac that remembers what it has read of the JDK and the contracts.
     *
     * @return empty where this Java has none
     * @throws IOException if the class path cannot be read
     */
    static Optional<Javac> remembering(Request.Compile request) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Optional<JavacTasks> tasks = compiler == null ? Optional.empty() : JavacTasks.pooled();
        return tasks.isEmpty() ? Optional.empty() : Optional.of(new Javac(compiler, tasks.get(), request));
    }

    boolean isFor(Request.Compile other) {
        return request.equals(other);
    }

    /** Compiles the sources as they are now. */
    Outcome compile() {
        problems.clear();
        classes.clear();
        StringWriter said = new StringWriter();
        Iterable<? extends JavaFileObject> sources = files.getJavaFileObjectsFromPaths(paths(request.sources()));
        return tasks.with(said, classes, problems::add, OPTIONS, sources, task -> {
            Declarations declarations = new Declarations(task);
            task.addTaskListener(declarations);
            boolean compiled = task.call();
            return problems.stream()
                    .filter(problem -> problem.getKind() == Diagnostic.Kind.ERROR)
                    .findFirst()
                    .map(Javac::rejected)
                    .orElseGet(() -> compiled
                            ? new Outcome.Compiled(classes.byName(), Map.copyOf(declarations.lines()))
                            : rejected(breakdown(said.toString())));
        });
    }

    @Override
    public void close() {
        try {
            files.close();
        } catch (IOException leftOpen) {
            // It was only read.
        }
    }

    private static Outcome noCompiler() {
        return rejected("this Java is a runtime without a compiler, and a JDK is needed, 17 or newer");
    }

    /** Finds out why javac itself broke down, which it reports as a stack trace. */
    private static String breakdown(String said) {
        if (said.contains("StackOverflowError")) {
            return "it is nested too deep for javac: take its expressions apart";
        } else if (said.contains("OutOfMemoryError")) {
            return "it takes more memory than javac has here: make its constants and expressions smaller";
        }
        return "javac does not say why: try it in an editor";
    }

    private static Outcome rejected(Diagnostic<? extends JavaFileObject> problem) {
        String message =
                problem.getMessage(Locale.ENGLISH).lines().map(String::strip).collect(Collectors.joining(", "));
        return new Outcome.Rejected(
                Optional.ofNullable(problem.getSource())
                        .map(source -> Path.of(source.toUri()).toString()),
                problem.getLineNumber(),
                message);
    }

    private static Outcome rejected(String message) {
        return new Outcome.Rejected(Optional.empty(), 0, message);
    }

    private static List<Path> paths(List<String> names) {
        return names.stream().map(Path::of).toList();
    }
}
