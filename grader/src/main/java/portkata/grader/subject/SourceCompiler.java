package portkata.grader.subject;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import portkata.Exercise;

/**
 * Compiles the sources of one submission in memory, against the contracts, JSpecify's annotations and nothing else.
 *
 * <p>Maven would compile all exercises together, and one broken stub would stop every suite.
 */
public final class SourceCompiler {

    private static final List<String> OPTIONS =
            List.of("-proc:none", "-g", "-implicit:none", "-XDuseUnsharedTable=true");

    private final Map<List<Path>, Outcome> done = new ConcurrentHashMap<>();

    /** Starts with nothing compiled; what compiles is kept, so that several submissions may share sources. */
    public SourceCompiler() {}

    /**
     * Compiles {@code submission}.
     *
     * @throws UnusableSubmission if a source is missing or does not compile; its message is one sentence
     */
    Compiled compile(Submission submission) throws UnusableSubmission {
        if (!Files.isRegularFile(submission.main())) {
            throw new UnusableSubmission(
                    submission.shown() + " is missing: restore the stub with  git checkout -- " + submission.shown());
        }
        Outcome outcome = outcome(submission);
        if (outcome.complaint() != null) {
            throw outcome.complaint();
        }
        return outcome.compiled();
    }

    private Outcome outcome(Submission submission) {
        return done.computeIfAbsent(submission.sources(), sources -> {
            try {
                return new Outcome(compileAnew(submission), null);
            } catch (UnusableSubmission complaint) {
                return new Outcome(new Compiled(Map.of(), Map.of()), complaint);
            }
        });
    }

    /** One at a time: javac warms up once, and each waits less than if all warmed up side by side. */
    private static synchronized Compiled compileAnew(Submission submission) throws UnusableSubmission {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        if (javac == null) {
            throw new UnusableSubmission("This Java is a runtime without a compiler, and a JDK is needed: set JAVA_HOME"
                    + " to a JDK, 17 or newer.");
        }
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                javac.getStandardFileManager(problems, Locale.ENGLISH, StandardCharsets.UTF_8)) {
            return compile(submission, javac, files, problems);
        } catch (IOException unreadable) {
            throw new UnusableSubmission(
                    submission.shown() + " cannot be read (" + unreadable.getMessage() + "): check its permissions.");
        }
    }

    private static Compiled compile(
            Submission submission,
            JavaCompiler javac,
            StandardJavaFileManager files,
            DiagnosticCollector<JavaFileObject> problems)
            throws IOException, UnusableSubmission {
        files.setLocationFromPaths(
                StandardLocation.CLASS_PATH,
                List.of(
                        CodeSource.of(Exercise.class),
                        CodeSource.of(submission.exercise().contract()),
                        CodeSource.of(NullMarked.class)));
        files.setLocationFromPaths(StandardLocation.SOURCE_PATH, List.of());
        ClassesInMemory classes = new ClassesInMemory(files);
        JavacTask task = (JavacTask) javac.getTask(
                new StringWriter(),
                classes,
                problems,
                OPTIONS,
                null,
                files.getJavaFileObjectsFromPaths(submission.sources()));
        Declarations declarations = new Declarations(task);
        task.addTaskListener(declarations);
        boolean compiled = task.call();
        for (Diagnostic<? extends JavaFileObject> problem : problems.getDiagnostics()) {
            if (problem.getKind() == Diagnostic.Kind.ERROR) {
                throw new UnusableSubmission(sentence(submission, problem));
            }
        }
        if (!compiled) {
            throw new UnusableSubmission(
                    submission.shown() + " does not compile, and javac does not say why: try it in" + " an editor.");
        }
        return new Compiled(classes.byName(), Map.copyOf(declarations.lines()));
    }

    private static String sentence(Submission submission, Diagnostic<? extends JavaFileObject> problem) {
        JavaFileObject source = problem.getSource();
        String where = source == null
                ? submission.shown()
                : submission.exercise().shown(Path.of(source.toUri())) + ":" + problem.getLineNumber();
        String message = problem.getMessage(Locale.ENGLISH)
                .lines()
                .map(String::strip)
                .reduce((a, b) -> a + ", " + b)
                .orElse("no message");
        return where + " does not compile: " + message;
    }

    /** Holds what came of sources: classes, or a complaint and no classes. */
    private record Outcome(Compiled compiled, @Nullable UnusableSubmission complaint) {}
}
