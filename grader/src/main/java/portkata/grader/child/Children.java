package portkata.grader.child;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;

/** Starts children, keeps some waiting, and ends them all at the end, even if this JVM is told to stop. */
public final class Children implements AutoCloseable {

    private final Set<Child> alive = ConcurrentHashMap.newKeySet();
    private final Map<ChildCommand, CompletableFuture<Child>> spares = new HashMap<>();
    private final Thread atTheEnd = new Thread(this::endAll, "portkata-children");
    private boolean closed;

    /** Has nothing to end yet. */
    public Children() {
        Runtime.getRuntime().addShutdownHook(atTheEnd);
    }

    /** Starts a child, unless one like it waits already, so that it is there when somebody needs it. */
    public synchronized void prepare(ChildCommand command) {
        if (!closed) {
            spares.computeIfAbsent(command, this::start);
        }
    }

    /**
     * Gives a child that has run nothing yet.
     *
     * @throws IOException if no process can be started, or all have been ended
     */
    public Child take(ChildCommand command) throws IOException {
        CompletableFuture<Child> child;
        synchronized (this) {
            if (closed) {
                throw new IOException("the run is over");
            }
            CompletableFuture<Child> waiting = spares.remove(command);
            child = waiting == null ? start(command) : waiting;
        }
        try {
            return child.join();
        } catch (CompletionException failed) {
            throw new IOException("Java could not be started: " + failed.getMessage(), failed);
        }
    }

    private CompletableFuture<Child> start(ChildCommand command) {
        CompletableFuture<Child> child = new CompletableFuture<>();
        Thread starter = new Thread(
                () -> {
                    try {
                        Child started = Child.start(command);
                        alive.add(started);
                        child.complete(started);
                    } catch (IOException | RuntimeException failure) {
                        child.completeExceptionally(failure);
                    }
                },
                "portkata-starter");
        starter.setDaemon(true);
        starter.start();
        return child;
    }

    /** Ends one child, and does not wait for it: what it leaves behind is cleared away meanwhile. */
    public void end(Child child) {
        Thread ender = new Thread(() -> endNow(child), "portkata-ender");
        ender.setDaemon(true);
        ender.start();
    }

    private void endNow(Child child) {
        child.close();
        alive.remove(child);
    }

    /** Ends every child, the waiting ones too. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(atTheEnd);
        } catch (IllegalStateException stoppingAlready) {
            return;
        }
        endAll();
    }

    private void endAll() {
        List<CompletableFuture<Child>> waiting;
        synchronized (this) {
            closed = true;
            waiting = new ArrayList<>(spares.values());
            spares.clear();
        }
        for (CompletableFuture<Child> spare : waiting) {
            // Started or failed: either way it is known, and the started ones are alive.
            spare.handle((child, failure) -> child).join();
        }
        alive.forEach(this::endNow);
    }
}
