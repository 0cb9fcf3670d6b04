package portkata.grader.subject;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** Tells where a class was loaded from. */
final class CodeSource {

    private CodeSource() {}

    /** Gives the folder or jar of {@code type}, which must come from the class path. */
    static Path of(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(type + " comes from a place that is no path", impossible);
        }
    }
}
