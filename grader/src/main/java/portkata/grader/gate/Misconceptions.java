package portkata.grader.gate;

import java.nio.file.Path;
import java.util.Locale;

/** Ties a wrong submission to its name in HINTS.md: {@code KeyedByPortOnly} is "keyed by port only". */
final class Misconceptions {

    private Misconceptions() {}

    static String nameOf(Path mistake) {
        return className(mistake)
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", " ")
                .toLowerCase(Locale.ROOT);
    }

    static String className(Path mistake) {
        return mistake.getFileName().toString().replaceFirst("\\.java$", "");
    }
}
