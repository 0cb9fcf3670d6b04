package portkata.grader.subject;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import portkata.NotStarted;
import portkata.grading.Values;

/**
 * Turns what a submission threw into a reply that the grader can trust: nothing of the submission's objects is kept.
 *
 * @param thrown what left the submission
 * @param problem what went wrong at first, where a static initialiser failed
 */
record Thrown(Throwable thrown, Throwable problem, LoadedSubmission submission) {

    private static final int LONGEST_MESSAGE = 200;

    static Thrown by(Throwable caught, LoadedSubmission submission) {
        Throwable thrown = caught instanceof InvocationTargetException wrapper ? wrapper.getTargetException() : caught;
        Throwable problem =
                thrown instanceof ExceptionInInitializerError && thrown.getCause() != null ? thrown.getCause() : thrown;
        return new Thrown(thrown, problem, submission);
    }

    /** Judges what a method threw: one of its declared exceptions is a refusal, anything else a crash. */
    Reply from(Method method) {
        for (Class<?> declared : method.getExceptionTypes()) {
            if (declared.isInstance(thrown)) {
                return refusal(declared);
            }
        }
        return new Reply.Crash(what(), at());
    }

    /** Judges what the constructor or a static initialiser threw. */
    Reply inConstructor() {
        if (problem instanceof NotStarted) {
            return new Reply.Stub();
        }
        String where = at().map(this::shown).orElse(submission.submission().shown());
        return new Reply.Unusable(where + " throws " + what() + " when an instance is made: let the constructor and the"
                + " static fields succeed");
    }

    /** Makes the refusal anew, as exactly the declared type, so that no subclass of the submission's reaches a suite. */
    private Reply refusal(Class<?> declared) {
        try {
            Exception fresh = (Exception) declared.getConstructor(String.class).newInstance(message());
            return new Reply.Refusal(fresh, at());
        } catch (ReflectiveOperationException noSuchConstructor) {
            return new Reply.Misfit(
                    "contracts declare exceptions that take a message, and " + declared.getSimpleName() + " does not");
        }
    }

    private String what() {
        String message = message();
        return name() + (message.isEmpty() ? "" : ": " + message);
    }

    /** Names an anonymous class by what it extends. */
    private String name() {
        Class<?> type = problem.getClass();
        return (type.isAnonymousClass() ? type.getSuperclass() : type).getSimpleName();
    }

    /** Reads the message with care, since a submission may have written the method that gives it. */
    private String message() {
        try {
            String message = problem.getMessage();
            return message == null
                    ? ""
                    : Values.printable(message.substring(0, Math.min(message.length(), LONGEST_MESSAGE)));
        } catch (Throwable hostile) {
            return "its message cannot be read";
        }
    }

    /** Finds the submission's line with care, since a submission may have written the method that gives the lines. */
    private Optional<SourceLine> at() {
        String own = String.valueOf(
                submission.constructor().getDeclaringClass().getClassLoader().getName());
        try {
            return Arrays.stream(problem.getStackTrace())
                    .filter(frame -> frame.getFileName() != null && frame.getLineNumber() > 0)
                    .filter(frame -> own.equals(frame.getClassLoaderName()))
                    .map(frame -> new SourceLine(frame.getFileName(), frame.getLineNumber()))
                    .findFirst();
        } catch (Throwable hostile) {
            return Optional.empty();
        }
    }

    /** Gives a line's file as people type it; helpers lie beside the submission's main source. */
    private String shown(SourceLine line) {
        Submission of = submission.submission();
        return of.exercise().shown(of.main().resolveSibling(line.file())) + ":" + line.line();
    }
}
