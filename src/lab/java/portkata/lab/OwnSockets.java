package portkata.lab;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Tells the sockets of this process and its descendants from those of strangers.
 *
 * <p>Linux only: proc(5) lists the open files of a process in {@code /proc/<pid>/fd}, and a socket there is a link to
 * {@code socket:[<inode>]}. What an inode is does not change while it lives, so each is looked up once.
 */
final class OwnSockets {

    private static final String PREFIX = "socket:[";
    private static final int MOST_REMEMBERED = 20_000;
    private static final Map<Long, Boolean> KNOWN = new HashMap<>();

    private OwnSockets() {}

    /** Keeps those of {@code inodes} that belong to this process or its descendants. */
    static synchronized Set<Long> among(Set<Long> inodes) {
        Set<Long> unknown = new HashSet<>(inodes);
        unknown.removeAll(KNOWN.keySet());
        if (!unknown.isEmpty()) {
            learn(unknown);
        }
        Set<Long> own = new HashSet<>(inodes);
        own.removeIf(inode -> !KNOWN.getOrDefault(inode, false));
        return own;
    }

    private static void learn(Set<Long> unknown) {
        if (KNOWN.size() > MOST_REMEMBERED) {
            KNOWN.clear();
        }
        ProcessHandle self = ProcessHandle.current();
        Set<Long> held = heldBy(self);
        if (!held.containsAll(unknown)) {
            self.descendants().forEach(process -> held.addAll(heldBy(process)));
        }
        unknown.forEach(inode -> KNOWN.put(inode, held.contains(inode)));
    }

    private static Set<Long> heldBy(ProcessHandle process) {
        Set<Long> inodes = new HashSet<>();
        try (DirectoryStream<Path> descriptors =
                Files.newDirectoryStream(Path.of("/proc", Long.toString(process.pid()), "fd"))) {
            descriptors.forEach(descriptor -> addSocket(inodes, descriptor));
        } catch (IOException | DirectoryIteratorException ended) {
            // A process that has ended holds nothing.
        }
        return inodes;
    }

    private static void addSocket(Set<Long> inodes, Path descriptor) {
        try {
            String target = Files.readSymbolicLink(descriptor).toString();
            if (target.startsWith(PREFIX)) {
                inodes.add(Long.parseLong(target, PREFIX.length(), target.length() - 1, 10));
            }
        } catch (IOException closedMeanwhile) {
            // It is not open any more, and its row will be gone as well.
        }
    }
}
