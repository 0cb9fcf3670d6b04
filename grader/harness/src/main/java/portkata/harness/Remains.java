package portkata.harness;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** Clears away what a submission may have left, which may be meant to stay: folders that nobody may enter, or endless paths. */
public final class Remains {

    /** A folder fuller than that is left to the system when the grader is gone, so that its child can go as well. */
    private static final int MOST_FILES = 10_000;

    private final Path top;
    private final int most;
    private final Deque<Path> folders = new ArrayDeque<>();
    private int deleted;

    private Remains(Path top, int most) {
        this.top = top;
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
        new Remains(folder, most).delete();
    }

    private void delete() {
        if (isFolder(top)) {
            folders.add(top);
        }
        while (!folders.isEmpty() && deleted < most) {
            Path folder = folders.remove();
            empty(folder);
            if (!folder.equals(top)) {
                delete(folder);
            }
        }
        delete(top);
    }

    private void empty(Path folder) {
        open(folder);
        try (DirectoryStream<Path> inside = Files.newDirectoryStream(folder)) {
            for (Path one : inside) {
                if (deleted >= most) {
                    return;
                } else if (isFolder(one)) {
                    folders.add(lifted(one));
                } else {
                    delete(one);
                }
            }
        } catch (IOException | DirectoryIteratorException unreadable) {
            // What is in it stays, and the folders around it.
        }
    }

    /** Moves a folder up to the top, since a path through all that are around it may be longer than the system takes. */
    private Path lifted(Path folder) {
        Path parent = folder.getParent();
        if (parent == null || parent.equals(top)) {
            return folder;
        }
        try {
            open(folder);
            return Files.move(folder, top.resolve("lifted-" + System.nanoTime()));
        } catch (IOException immovable) {
            return folder;
        }
    }

    private static boolean isFolder(Path file) {
        return Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** Takes back what keeps the owner from looking into a folder, and from deleting what is in it. */
    private static void open(Path folder) {
        try {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        } catch (IOException | UnsupportedOperationException cannotBeChanged) {
            // It may be fine as it is; if not, it stays.
        }
    }

    /** Deletes by the path itself: its text may have lost bytes that are no characters. */
    private void delete(Path file) {
        deleted++;
        try {
            Files.deleteIfExists(file);
        } catch (IOException undeletable) {
            // Whoever deleted it first did the same.
        }
    }
}
