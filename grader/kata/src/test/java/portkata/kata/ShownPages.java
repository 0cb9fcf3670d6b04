package portkata.kata;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Is a screen that remembers what it showed, and keys that a test presses. */
final class ShownPages implements Screen {

    static final int HEIGHT = 30;
    private static final Duration LONG = Duration.ofMinutes(2);

    private final List<String> pages = new ArrayList<>();
    private int looked;
    private String footer = "";
    private @Nullable Consumer<WatchEvent> listener;

    @Override
    public synchronized void show(List<String> lines, String last) {
        pages.add(String.join("\n", lines) + "\n" + last);
        footer = last;
        notifyAll();
    }

    @Override
    public synchronized void status(String last) {
        pages.add(last);
        notifyAll();
    }

    @Override
    public int height() {
        return HEIGHT;
    }

    @Override
    public synchronized void listen(Consumer<WatchEvent> keys) {
        listener = keys;
    }

    @Override
    public void close() {
        // Nothing was changed.
    }

    /** Waits for a page that was not looked at yet and contains {@code text}. */
    synchronized String await(String text) {
        long deadline = System.nanoTime() + LONG.toNanos();
        while (true) {
            while (looked < pages.size()) {
                String page = pages.get(looked++);
                if (words(page).contains(text)) {
                    return page;
                }
            }
            long left = (deadline - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                throw new AssertionError("\"" + text + "\" was not shown; the last page was\n"
                        + (pages.isEmpty() ? "none" : pages.get(pages.size() - 1)));
            }
            try {
                wait(left);
            } catch (InterruptedException stop) {
                throw new AssertionError("interrupted", stop);
            }
        }
    }

    /** Takes a page for one line, wherever the screen broke it. */
    private static String words(String page) {
        return page.replaceAll("\\s+", " ");
    }

    synchronized boolean seen(String text) {
        return pages.stream().anyMatch(page -> words(page).contains(text));
    }

    synchronized String footer() {
        return footer;
    }

    void press(char key) {
        happens(new WatchEvent.Pressed(key));
    }

    void happens(WatchEvent event) {
        Consumer<WatchEvent> known;
        synchronized (this) {
            known = listener;
        }
        if (known != null) {
            known.accept(event);
        }
    }
}
