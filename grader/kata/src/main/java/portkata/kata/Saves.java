package portkata.kata;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Tells when a learner's source is written, made, replaced or deleted.
 *
 * <p>Files whose content stays what it was are not news, and neither is what editors put beside a source for a moment.
 */
final class Saves implements AutoCloseable {

    private final DirectoryWatcher watcher;

    private Saves(DirectoryWatcher watcher) {
        this.watcher = watcher;
        Thread thread = new Thread(watcher::watch, "kata-saves");
        thread.setDaemon(true);
        thread.start();
    }

    /** Watches {@code folder} and all below it. */
    static Saves in(Path folder, Consumer<WatchEvent> listener) throws IOException {
        DirectoryWatcher watcher = DirectoryWatcher.builder()
                .path(folder)
                .listener(change -> {
                    if (isOfASource(change)) {
                        listener.accept(new WatchEvent.Saved(change.path()));
                    }
                })
                .build();
        return new Saves(watcher);
    }

    private static boolean isOfASource(DirectoryChangeEvent change) {
        if (change.isDirectory() || change.eventType() == DirectoryChangeEvent.EventType.OVERFLOW) {
            return false;
        }
        String name = change.path().getFileName().toString();
        return name.endsWith(".java") && !name.startsWith(".");
    }

    @Override
    public void close() throws IOException {
        watcher.close();
    }
}
