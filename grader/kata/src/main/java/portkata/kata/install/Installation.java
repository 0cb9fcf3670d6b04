package portkata.kata.install;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Is what the launcher built, and knows whether it still fits the sources.
 *
 * @param arguments the file that the launcher hands to Java; empty when this was started in another way
 */
public record Installation(Optional<Path> arguments) {

    /** The system property that names the file. */
    static final String PROPERTY = "portkata.installed";

    /** The system property that holds the version of the Java that it was made with. */
    static final String JAVA = "portkata.installed.java";

    private static final Set<String> NOT_OURS = Set.of("target", "test", "gate", ".git");
    private static final List<String> SOURCES = List.of("pom.xml", "src", "grader");

    /** Finds the installation that this JVM was started from. */
    public static Installation ofThisRun() {
        return new Installation(
                Optional.ofNullable(System.getProperty(PROPERTY)).map(Path::of));
    }

    /** Tells whether a source is newer than what was built, or another Java runs it. */
    public boolean isOutdated() {
        if (arguments.isEmpty()) {
            return false;
        }
        Path built = arguments.get();
        Path root = Path.of(System.getProperty("portkata.root", ""));
        try {
            FileTime when = Files.getLastModifiedTime(built);
            return !Runtime.version().toString().equals(System.getProperty(JAVA)) || isAnyNewer(root, when);
        } catch (IOException gone) {
            return true;
        }
    }

    private static boolean isAnyNewer(Path root, FileTime when) throws IOException {
        Newest newest = new Newest(when);
        for (String source : SOURCES) {
            Files.walkFileTree(root.resolve(source), newest);
        }
        return newest.found;
    }

    /** Looks for a file that has changed since a moment. */
    private static final class Newest extends SimpleFileVisitor<Path> {

        private final FileTime when;
        private boolean found;

        Newest(FileTime when) {
            this.when = when;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return NOT_OURS.contains(folder.getFileName().toString())
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            found |= attributes.lastModifiedTime().compareTo(when) > 0;
            return found ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
        }
    }
}
