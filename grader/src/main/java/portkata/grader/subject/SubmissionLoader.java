package portkata.grader.subject;

import java.nio.file.Path;
import java.util.Map;
import portkata.Exercise;

/** Defines a submission's classes, and lets them see the JDK and the contracts, nothing of the grader or the suites. */
final class SubmissionLoader extends ClassLoader {

    private static final ClassLoader GRADER = SubmissionLoader.class.getClassLoader();

    static {
        registerAsParallelCapable();
    }

    private final Map<String, byte[]> classes;
    private final Path contracts = CodeSource.of(Exercise.class);

    SubmissionLoader(Map<String, byte[]> classes) {
        super("submission", ClassLoader.getPlatformClassLoader());
        this.classes = classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (name.startsWith("portkata.")) {
            try {
                Class<?> shared = Class.forName(name, false, GRADER);
                if (CodeSource.of(shared).equals(contracts)) {
                    return shared;
                }
            } catch (ClassNotFoundException ownClass) {
                // Not the kit's: it has to be one of the submission's own.
            }
        }
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name + " (a submission sees the JDK, the contracts and its own classes)");
        }
        return defineClass(name, bytes, 0, bytes.length);
    }
}
