package portkata.grader.subject;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
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

    @Override
    public long openFiles() {
        if (ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix) {
            return unix.getOpenFileDescriptorCount();
        }
        throw new NotRunHere("open files are counted by file descriptor, and this system has none");
    }

    private Stream<Thread> alive() {
        Thread[] alive = new Thread[group.activeCount() + 16];
        group.enumerate(alive);
        return Arrays.stream(alive)
                .filter(Objects::nonNull)
                .filter(thread -> !(thread instanceof Worker worker && worker.isDone()));
    }
}
