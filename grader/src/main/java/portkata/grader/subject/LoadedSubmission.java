package portkata.grader.subject;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Holds a submission that can be called in this JVM.
 *
 * @param submission what was loaded
 * @param constructor its no-argument constructor, made accessible
 * @param declarations where each method is declared, as in {@link Compiled}
 */
record LoadedSubmission(Submission submission, Constructor<?> constructor, Map<String, SourceLine> declarations) {

    /** Compiles the sources and loads them behind a loader that shows them no more than the contracts. */
    static LoadedSubmission fromSources(Submission submission, SourceCompiler compiler) throws UnusableSubmission {
        Compiled compiled = compiler.compile(submission);
        return load(
                submission,
                new SubmissionLoader(
                        compiled.classes()::get, submission.exercise().contract()),
                compiled.declarations());
    }

    /**
     * Takes the classes from the class path, and defines them anew for each suite.
     *
     * <p>A mutation tester changes classes as they are defined. Defined once, a table that a static initialiser fills
     * would keep its first content, and no case could tell its mutants.
     */
    static LoadedSubmission fromClassPath(Submission submission) throws UnusableSubmission {
        ClassLoader loader = new SubmissionLoader(
                LoadedSubmission::onClassPath, submission.exercise().contract());
        return load(submission, loader, Map.of());
    }

    private static byte @Nullable [] onClassPath(String name) {
        try (InputStream file =
                LoadedSubmission.class.getClassLoader().getResourceAsStream(name.replace('.', '/') + ".class")) {
            return file == null ? null : file.readAllBytes();
        } catch (IOException unreadable) {
            return null;
        }
    }

    private static LoadedSubmission load(Submission submission, ClassLoader loader, Map<String, SourceLine> lines)
            throws UnusableSubmission {
        Class<?> type = type(submission, loader);
        String name = type.getSimpleName();
        String contract = submission.exercise().name();
        String where = where(submission, lines);
        if (!submission.exercise().contract().isAssignableFrom(type)) {
            throw new UnusableSubmission(where + " has a class that does not implement its contract: add  implements "
                    + contract + "  to " + name);
        }
        if (Modifier.isAbstract(type.getModifiers())) {
            throw new UnusableSubmission(where + " has an abstract class, and no instance can be made of one: remove"
                    + " abstract from " + name);
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return new LoadedSubmission(submission, constructor, lines);
        } catch (NoSuchMethodException onlyOthers) {
            throw new UnusableSubmission(
                    where + " has a class without a no-argument constructor: add  public " + name + "() {}");
        }
    }

    private static Class<?> type(Submission submission, ClassLoader loader) throws UnusableSubmission {
        String name = submission.className();
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException | LinkageError missing) {
            throw new UnusableSubmission(submission.shown() + " holds no class " + name + ": declare it as  public"
                    + " final class " + name.substring(name.lastIndexOf('.') + 1) + " implements "
                    + submission.exercise().name());
        }
    }

    /** Points at the class, where its source is known. */
    private static String where(Submission submission, Map<String, SourceLine> lines) {
        return Optional.ofNullable(lines.get(submission.className()))
                .filter(line -> submission.main().endsWith(line.file()))
                .map(line -> submission.shown() + ":" + line.line())
                .orElse(submission.shown());
    }
}
