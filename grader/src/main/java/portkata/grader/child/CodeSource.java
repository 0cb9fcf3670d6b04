package portkata.grader.child;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** Tells where a class was loaded from. */
public final class CodeSource {

    private CodeSource() {}

    /** Gives the folder or jar of {@code type}, which must come from the class path. */
    public static Path of(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(type + " comes from a place that is no path", impossible);
        }
    }
}
