package portkata.grader.subject;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import portkata.NotStarted;

/** Turns what a submission threw into a reply that the grader can trust: nothing of the submission's objects is kept. */
record Thrown(Throwable problem, LoadedSubmission submission) {

    private static final int LONGEST_MESSAGE = 200;

    static Thrown by(Throwable problem, LoadedSubmission submission) {
        Throwable cause = problem;
        while ((cause instanceof InvocationTargetException || cause instanceof ExceptionInInitializerError)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return new Thrown(cause, submission);
    }

    /** Judges what a method threw: one of its declared exceptions is a refusal, anything else a crash. */
    Reply from(Method method) {
        for (Class<?> declared : method.getExceptionTypes()) {
            if (declared.isInstance(problem)) {
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
        String where = at().map(line -> submission.submission().shown() + ":" + line.line())
                .orElse(submission.submission().shown());
        return new Reply.Unusable(where + " throws " + what() + " when an instance is made: let the constructor and the"
                + " static fields succeed");
    }

    /** Makes the refusal anew, as exactly the declared type, so that no subclass of the submission's reaches a suite. */
    private Reply refusal(Class<?> declared) {
        try {
            Exception fresh = (Exception) declared.getConstructor(String.class).newInstance(message());
            return new Reply.Refusal(fresh, at());
        } catch (ReflectiveOperationException noSuchConstructor) {
            throw new IllegalStateException(
                    "Contracts declare exceptions that take a message, and " + declared + " does not",
                    noSuchConstructor);
        }
    }

    private String what() {
        String message = message();
        return problem.getClass().getSimpleName() + (message.isEmpty() ? "" : ": " + message);
    }

    /** Reads the message with care, since a submission may have written the method that gives it. */
    private String message() {
        try {
            String message = problem.getMessage();
            return message == null ? "" : message.substring(0, Math.min(message.length(), LONGEST_MESSAGE));
        } catch (RuntimeException | Error hostile) {
            return "its message cannot be read";
        }
    }

    private Optional<SourceLine> at() {
        ClassLoader own = submission.constructor().getDeclaringClass().getClassLoader();
        return Arrays.stream(problem.getStackTrace())
                .filter(frame -> frame.getFileName() != null && frame.getLineNumber() > 0)
                .filter(frame -> String.valueOf(frame.getClassLoaderName()).equals(String.valueOf(own.getName())))
                .map(frame -> new SourceLine(frame.getFileName(), frame.getLineNumber()))
                .findFirst();
    }
}
