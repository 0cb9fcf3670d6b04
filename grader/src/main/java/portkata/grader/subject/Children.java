package portkata.grader.subject;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import portkata.Exercise;

/** Starts children, keeps one waiting, and ends them all at the end, even if this JVM is told to stop. */
public final class Children implements AutoCloseable {

    private final Set<Child> alive = ConcurrentHashMap.newKeySet();
    private final Thread atTheEnd = new Thread(this::endAll, "portkata-children");
    private @Nullable Spare spare;
    private boolean closed;

    /** Starts the first child at once, so that it is there when somebody needs it. */
    public Children() {
        Runtime.getRuntime().addShutdownHook(atTheEnd);
        prepare(ChildCommand.forContract(Exercise.class));
    }

    /** Gives a child that has run nothing yet, and starts the next one. */
    synchronized Child take(ChildCommand command) throws IOException {
        Spare waiting = spare;
        spare = null;
        if (waiting == null || !waiting.command().equals(command)) {
            if (waiting != null) {
                waiting.child().thenAccept(this::end);
            }
            waiting = start(command);
        }
        prepare(command);
        try {
            return waiting.child().join();
        } catch (CompletionException failed) {
            throw new IOException("Java could not be started: " + failed.getCause().getMessage(), failed);
        }
    }

    private synchronized void prepare(ChildCommand command) {
        if (!closed) {
            spare = start(command);
        }
    }

    private Spare start(ChildCommand command) {
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
        return new Spare(command, child);
    }

    /** Ends one child. */
    void end(Child child) {
        child.close();
        alive.remove(child);
    }

    /** Ends every child, the waiting one too. */
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
        Spare waiting;
        synchronized (this) {
            closed = true;
            waiting = spare;
            spare = null;
        }
        if (waiting != null) {
            try {
                waiting.child().join();
            } catch (CompletionException neverStarted) {
                throw new UncheckedIOException(new IOException(neverStarted));
            }
        }
        alive.forEach(this::end);
    }

    private record Spare(ChildCommand command, CompletableFuture<Child> child) {}
}
