package portkata.harness;

import java.security.CodeSource;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import portkata.Exercise;

/** Defines a submission's classes, and lets them see the JDK and the contracts, nothing of the kit or the suites. */
final class SubmissionLoader extends ClassLoader {

    /** Tells the submission's frames in a stack trace from others. */
    static final String NAME = "submission";

    static {
        registerAsParallelCapable();
    }

    private final Candidate.ClassFiles classes;
    private final ClassLoader kit;
    private final Set<@Nullable CodeSource> contracts = new HashSet<>();

    SubmissionLoader(Candidate.ClassFiles classes, Class<?> contract) {
        super(NAME, ClassLoader.getPlatformClassLoader());
        this.classes = classes;
        this.kit = contract.getClassLoader();
        contracts.add(placeOf(Exercise.class));
        contracts.add(placeOf(contract));
    }

    /** Asks the contracts first, so that a submission cannot bring a contract of its own. */
    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (name.startsWith("portkata.")) {
            try {
                Class<?> shared = Class.forName(name, false, kit);
                if (contracts.contains(placeOf(shared))) {
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

    private static @Nullable CodeSource placeOf(Class<?> type) {
        return type.getProtectionDomain().getCodeSource();
    }
}
