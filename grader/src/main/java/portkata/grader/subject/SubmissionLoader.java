package portkata.grader.subject;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import portkata.Exercise;

/** Defines a submission's classes, and lets them see the JDK and the contracts, nothing of the grader or the suites. */
final class SubmissionLoader extends ClassLoader {

    private static final ClassLoader GRADER = SubmissionLoader.class.getClassLoader();

    static {
        registerAsParallelCapable();
    }

    private final ClassFiles classes;
    private final Set<Path> contracts;

    SubmissionLoader(ClassFiles classes, Class<?> contract) {
        super("submission", ClassLoader.getPlatformClassLoader());
        this.classes = classes;
        this.contracts = new HashSet<>(List.of(CodeSource.of(Exercise.class), CodeSource.of(contract)));
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (name.startsWith("portkata.")) {
            try {
                Class<?> shared = Class.forName(name, false, GRADER);
                if (contracts.contains(CodeSource.of(shared))) {
                    return shared;
                }
            } catch (ClassNotFoundException ownClass) {
                // Not the kit's: it has to be one of the submission's own.
            }
        }
        byte[] bytes = classes.find(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name + " (a submission sees the JDK, the contracts and its own classes)");
        }
        return defineClass(name, bytes, 0, bytes.length);
    }

    /** Finds class files by full class name. */
    @FunctionalInterface
    interface ClassFiles {

        /** Gives the bytes of a class; null when there is none. */
        byte @Nullable [] find(String name);
    }
}
