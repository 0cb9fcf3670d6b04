package portkata.kata;

import java.util.List;
import java.util.function.Consumer;

/** Is what a watch draws on, and what it hears keys from. */
interface Screen extends AutoCloseable {

    /**
     * Shows a page in the place of the one before.
     *
     * @param lines the page
     * @param footer the last line, always visible where there is a terminal
     */
    void show(List<String> lines, String footer);

    /** Shows another last line below the same page, where there is a terminal. */
    void status(String footer);

    /** Says how many lines a page may have; {@link Integer#MAX_VALUE} where that does not matter. */
    int height();

    /** Tells {@code listener} of keys, of a window of another size, and of Ctrl-C, on another thread. */
    void listen(Consumer<WatchEvent> listener);

    /** Leaves the terminal as it was. */
    @Override
    void close();
}
