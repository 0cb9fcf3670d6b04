package portkata.harness;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Clears away what a submission may have left. */
public final class Remains extends SimpleFileVisitor<Path> {

    /** A folder fuller than that is left to the system when the grader is gone, so that its child can go as well. */
    private static final int MOST_FILES = 10_000;

    private final int most;
    private int deleted;

    private Remains(int most) {
        this.most = most;
    }

    /** Ends the processes that this one started, and deletes its own folder: when the grader is not there to do it. */
    public static void clear() {
        Iterator<ProcessHandle> started = ProcessHandle.current().descendants().iterator();
        while (started.hasNext()) {
            started.next().destroyForcibly();
        }
        String own = System.getProperty("portkata.folder");
        if (own != null) {
            delete(Path.of(own), MOST_FILES);
        }
    }

    /** Deletes a folder and up to {@code most} files in all, as far as the system allows; links are not followed. */
    public static void delete(Path folder, int most) {
        try {
            Files.walkFileTree(folder, new Remains(most));
        } catch (IOException goneAlready) {
            // Whoever deleted it did the same.
        }
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        return deleted(file);
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path left, @Nullable IOException unreadable) {
        return deleted(left);
    }

    private FileVisitResult deleted(Path file) {
        file.toFile().delete();
        return ++deleted < most ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
    }
}
