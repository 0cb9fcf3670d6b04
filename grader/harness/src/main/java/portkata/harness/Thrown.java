package portkata.harness;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Optional;
import portkata.NotStarted;

/**
 * Puts what a submission threw into plain words: its class may be the submission's own, and lie, throw or never return.
 *
 * @param thrown what left the submission
 * @param problem what went wrong at first, where a static initialiser failed
 * @param loader the loader of the submission's classes
 */
record Thrown(Throwable thrown, Throwable problem, ClassLoader loader) {

    private static final String UNREADABLE = "its message cannot be read";

    static Thrown by(Throwable caught, ClassLoader loader) {
        Throwable thrown = caught instanceof InvocationTargetException wrapper ? wrapper.getTargetException() : caught;
        Throwable cause = thrown instanceof ExceptionInInitializerError broken ? broken.getException() : null;
        return new Thrown(thrown, cause == null ? thrown : cause, loader);
    }

    /** Judges what a method threw: one of its declared exceptions is a refusal, anything else a crash. */
    Outcome from(Method method) {
        if (thrown instanceof NotStarted) {
            return new Outcome.Stub();
        }
        Class<?>[] declared = method.getExceptionTypes();
        for (int i = 0; i < declared.length; i++) {
            if (declared[i].isInstance(thrown)) {
                return new Outcome.Refused(i, message(), at());
            }
        }
        return asCrash();
    }

    Outcome asCrash() {
        return new Outcome.Threw(type(), message(), at(), isExhaustion());
    }

    /** Judges what the constructor or a static initialiser threw. */
    Outcome inConstructor() {
        if (problem instanceof NotStarted) {
            return new Outcome.Stub();
        }
        return new Outcome.NoInstance(type(), message(), at());
    }

    /** A stack that overflowed is whole again after the throw; memory that was used up may stay so. */
    private boolean isExhaustion() {
        return problem instanceof VirtualMachineError && !(problem instanceof StackOverflowError);
    }

    /** Names an anonymous class by what it extends. */
    private String type() {
        return shortened(Types.name(problem.getClass()));
    }

    private String message() {
        try {
            String message = problem.getMessage();
            return message == null ? "" : shortened(message);
        } catch (Throwable hostile) {
            return UNREADABLE;
        }
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), Limits.LONGEST_MESSAGE));
    }

    private Optional<SourceLine> at() {
        try {
            for (StackTraceElement frame : problem.getStackTrace()) {
                String file = frame.getFileName();
                if (file != null
                        && frame.getLineNumber() > 0
                        && SubmissionLoader.NAME.equals(frame.getClassLoaderName())) {
                    return Optional.of(new SourceLine(shortened(file), frame.getLineNumber()));
                }
            }
            return Optional.empty();
        } catch (Throwable hostile) {
            return Optional.empty();
        }
    }
}
