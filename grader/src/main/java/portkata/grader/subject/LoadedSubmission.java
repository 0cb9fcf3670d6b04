package portkata.grader.subject;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.util.Map;
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
        String shown = submission.shown();
        String simpleName =
                submission.className().substring(submission.className().lastIndexOf('.') + 1);
        Class<?> contract = submission.exercise().contract();
        Class<?> type;
        try {
            type = Class.forName(submission.className(), false, loader);
        } catch (ClassNotFoundException | LinkageError missing) {
            throw new UnusableSubmission(shown + " holds no class " + submission.className() + ": declare it as  public"
                    + " final class " + simpleName + " implements " + contract.getSimpleName());
        }
        if (!contract.isAssignableFrom(type)) {
            throw new UnusableSubmission(shown + " has a class that does not implement its contract: add  implements "
                    + contract.getSimpleName() + "  to " + simpleName);
        }
        if (Modifier.isAbstract(type.getModifiers())) {
            throw new UnusableSubmission(shown + " has an abstract class, and no instance can be made of one: remove"
                    + " abstract from " + simpleName);
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return new LoadedSubmission(submission, constructor, lines);
        } catch (NoSuchMethodException onlyOthers) {
            throw new UnusableSubmission(
                    shown + " has a class without a no-argument constructor: add  public " + simpleName + "() {}");
        }
    }
}
