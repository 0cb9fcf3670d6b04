package portkata.grader.subject;

import com.sun.management.UnixOperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import portkata.NotRunHere;
import portkata.grading.Footprint;

/** Watches one subject in this JVM: its threads share a thread group, which tells them from the grader's. */
final class InlineFootprint implements Footprint {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final Path OWN_DESCRIPTORS = Path.of("/proc/self/fd");

    private final ThreadGroup group = new ThreadGroup("submission");
    private final AtomicInteger working = new AtomicInteger();
    private final AtomicLong spentByWorkers = new AtomicLong();

    /** Makes the thread of one call; its cost is booked before its reply can be seen. */
    Worker worker(Supplier<Reply> call) {
        return new Worker(group, () -> {
            working.incrementAndGet();
            Reply end = call.get();
            spentByWorkers.addAndGet(THREADS.getCurrentThreadCpuTime());
            working.decrementAndGet();
            return end;
        });
    }

    /** Counts the submission's own threads only, since other suites run beside this one. */
    @Override
    public int threads() {
        return (int) alive().count() + 1 - working.get();
    }

    @Override
    public Duration processorTime() {
        long running = alive().mapToLong(thread -> Math.max(0, THREADS.getThreadCpuTime(thread.getId())))
                .sum();
        return Duration.ofNanos(spentByWorkers.get() + running);
    }

    /**
     * Counts sockets and what selectors hold, where the system tells them apart: beside this suite others start
     * processes, each with pipes of its own.
     */
    @Override
    public long openFiles() {
        if (Files.isDirectory(OWN_DESCRIPTORS)) {
            return descriptorsOfChannels();
        }
        if (ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix) {
            return unix.getOpenFileDescriptorCount();
        }
        throw new NotRunHere("open files are counted by file descriptor, and this system has none");
    }

    /** Reads the links of proc(5): {@code socket:[12345]}, {@code anon_inode:[eventpoll]}, {@code pipe:[12346]}. */
    private static long descriptorsOfChannels() {
        long count = 0;
        try (DirectoryStream<Path> descriptors = Files.newDirectoryStream(OWN_DESCRIPTORS)) {
            for (Path descriptor : descriptors) {
                if (isChannel(descriptor)) {
                    count++;
                }
            }
        } catch (IOException | DirectoryIteratorException unreadable) {
            throw new NotRunHere("open files are counted in " + OWN_DESCRIPTORS + ", which cannot be read here");
        }
        return count;
    }

    private static boolean isChannel(Path descriptor) {
        try {
            String target = Files.readSymbolicLink(descriptor).toString();
            return target.startsWith("socket:") || target.startsWith("anon_inode:");
        } catch (IOException closedMeanwhile) {
            return false;
        }
    }

    private Stream<Thread> alive() {
        Thread[] alive = new Thread[group.activeCount() + 16];
        group.enumerate(alive);
        return Arrays.stream(alive)
                .filter(Objects::nonNull)
                .filter(thread -> !(thread instanceof Worker worker && worker.isDone()));
    }
}
