package portkata.grader.compile;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import portkata.harness.Outcome;
import portkata.harness.Request;

/** Asks javac, and runs nothing of what it compiles: no annotation processor, and no class but javac's own. */
final class Javac {

    private static final List<String> OPTIONS =
            List.of("-proc:none", "-g", "-implicit:none", "-XDuseUnsharedTable=true");

    private Javac() {}

    /** Compiles in memory, so that nothing has to be cleaned up and no stale class is ever graded. */
    static Outcome compile(Request.Compile request) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        if (javac == null) {
            return rejected("this Java is a runtime without a compiler, and a JDK is needed, 17 or newer");
        }
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                javac.getStandardFileManager(problems, Locale.ENGLISH, StandardCharsets.UTF_8)) {
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, paths(request.classPath()));
            files.setLocationFromPaths(StandardLocation.SOURCE_PATH, List.of());
            return compile(request, javac, files, problems);
        } catch (IOException unreadable) {
            return rejected("it cannot be read (" + unreadable.getMessage() + ")");
        }
    }

    private static Outcome compile(
            Request.Compile request,
            JavaCompiler javac,
            StandardJavaFileManager files,
            DiagnosticCollector<JavaFileObject> problems) {
        StringWriter said = new StringWriter();
        ClassesInMemory classes = new ClassesInMemory(files);
        JavacTask task = (JavacTask) javac.getTask(
                said, classes, problems, OPTIONS, null, files.getJavaFileObjectsFromPaths(paths(request.sources())));
        Declarations declarations = new Declarations(task);
        task.addTaskListener(declarations);
        boolean compiled = task.call();
        return problems.getDiagnostics().stream()
                .filter(problem -> problem.getKind() == Diagnostic.Kind.ERROR)
                .findFirst()
                .map(Javac::rejected)
                .orElseGet(() -> compiled
                        ? new Outcome.Compiled(classes.byName(), Map.copyOf(declarations.lines()))
                        : rejected(breakdown(said.toString())));
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
