package portkata.grader.compile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import portkata.Exercise;
import portkata.grader.child.Child;
import portkata.grader.child.ChildCommand;
import portkata.grader.child.Children;
import portkata.grader.child.CodeSource;
import portkata.grader.child.Ending;
import portkata.grading.Values;
import portkata.harness.Outcome;
import portkata.harness.Request;

/**
 * Compiles the sources of one submission, against the contracts, JSpecify's annotations and nothing else.
 *
 * <p>Maven would compile all exercises together, and one broken stub would stop every suite.
 */
public final class SourceCompiler {

    private static final ChildCommand COMMAND = ChildCommand.forCompiler(CompilerMain.class);
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final long MOST_BYTES = 16 << 20;

    private final Children children;
    private final Map<List<Path>, Result> done = new ConcurrentHashMap<>();
    private @Nullable Child javac;

    /**
     * Starts with nothing compiled; what compiles is kept until a source changes, so that submissions may share sources.
     *
     * @param children among which the process that compiles is started, and ended
     */
    public SourceCompiler(Children children) {
        this.children = children;
    }

    /** Starts the process that compiles, so that it is there when somebody needs it. */
    public void prepare() {
        children.prepare(COMMAND);
    }

    /**
     * Compiles {@code submission}.
     *
     * @throws UnusableSubmission if a source is missing or does not compile; its message is one sentence
     */
    public Outcome.Compiled compile(Submission submission) throws UnusableSubmission {
        if (!Files.isRegularFile(submission.main())) {
            throw new UnusableSubmission(
                    submission.shown() + " is missing: restore the stub with  git checkout -- " + submission.shown());
        }
        List<String> texts = texts(submission);
        Result result = done.compute(
                submission.sources(),
                (sources, known) -> known != null && known.texts().equals(texts) ? known : result(submission, texts));
        if (result.complaint() != null) {
            throw result.complaint();
        }
        return result.compiled();
    }

    /** Begins to compile {@code submission}, so that it is done when somebody needs it; its faults are told then. */
    public void begin(Submission submission) {
        Thread early = new Thread(
                () -> {
                    try {
                        compile(submission);
                    } catch (UnusableSubmission toldLater) {
                        // It is kept, like the classes.
                    }
                },
                "compiling " + submission.className());
        early.setDaemon(true);
        early.start();
    }

    /** Reads the sources, to tell whether they have changed; javac reads them for itself. */
    private static List<String> texts(Submission submission) throws UnusableSubmission {
        List<String> texts = new ArrayList<>();
        for (Path source : submission.sources()) {
            texts.add(text(submission, source));
        }
        return texts;
    }

    /** Opens nothing but files of a sensible size: a pipe may never end, and a device would fill the grader's memory. */
    private static String text(Submission submission, Path source) throws UnusableSubmission {
        String shown = submission.exercise().shown(source);
        try {
            if (!Files.isRegularFile(source)) {
                throw new UnusableSubmission(shown + " is no file: move it away from the answers");
            }
            long size = Files.size(source);
            if (size > MOST_BYTES) {
                throw new UnusableSubmission(shown + " is larger than " + (MOST_BYTES >> 20) + " MB: make it smaller");
            }
            // What the system itself makes up has no size, and may have no end either.
            return size == 0 ? "" : Files.readString(source, StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new UnusableSubmission(shown + " cannot be read ("
                    + Values.printable(String.valueOf(unreadable.getMessage())) + "): check its permissions");
        }
    }

    private Result result(Submission submission, List<String> texts) {
        try {
            return new Result(texts, compileAnew(submission), null);
        } catch (UnusableSubmission complaint) {
            return new Result(texts, new Outcome.Compiled(Map.of(), Map.of()), complaint);
        }
    }

    /** One at a time, since one process is asked, and stays warm. */
    private synchronized Outcome.Compiled compileAnew(Submission submission) throws UnusableSubmission {
        List<Path> classPath = List.of(
                CodeSource.of(Exercise.class),
                CodeSource.of(submission.exercise().contract()),
                CodeSource.of(NullMarked.class));
        Request request = new Request.Compile(names(submission.sources()), names(classPath));
        try {
            return compiled(submission, process().ask(request, Child.ONLY_QUESTION, LIMIT));
        } catch (IOException noProcess) {
            throw new UnusableSubmission("No process could be started to compile " + submission.shown() + " ("
                    + noProcess.getMessage() + "): close other programs, and run again");
        }
    }

    private static Outcome.Compiled compiled(Submission submission, Ending ending) throws UnusableSubmission {
        if (ending instanceof Ending.Came came && came.response().outcome() instanceof Outcome.Compiled compiled) {
            return compiled;
        } else if (ending instanceof Ending.Came came
                && came.response().outcome() instanceof Outcome.Rejected rejected) {
            throw new UnusableSubmission(sentence(submission, rejected));
        } else if (ending instanceof Ending.Late) {
            throw new UnusableSubmission(submission.shown() + " keeps javac busy for more than " + LIMIT.toSeconds()
                    + " s: look for expressions or generic types nested in each other, and take them apart");
        }
        throw new UnusableSubmission(submission.shown() + " does not compile: it takes more memory than javac has here:"
                + " make its constants and expressions smaller");
    }

    private static String sentence(Submission submission, Outcome.Rejected rejected) {
        String where = rejected.source()
                .map(source -> submission.exercise().shown(Path.of(source)) + ":" + rejected.line())
                .orElse(submission.shown());
        return where + " does not compile: " + Values.printable(rejected.message());
    }

    private Child process() throws IOException {
        Child known = javac;
        if (known == null || !known.isAlive()) {
            known = children.take(COMMAND);
            javac = known;
        }
        return known;
    }

    private static List<String> names(List<Path> paths) {
        return paths.stream().map(Path::toString).toList();
    }

    /** Holds what came of sources: classes, or a complaint and no classes. */
    private record Result(
            List<String> texts,
            Outcome.Compiled compiled,
            @Nullable UnusableSubmission complaint) {}
}
