package portkata.kata;

import java.util.List;
import java.util.function.Consumer;

/** Prints one page after the other, where there is no terminal. */
final class PlainScreen implements Screen {

    private final Kit kit;

    PlainScreen(Kit kit) {
        this.kit = kit;
    }

    @Override
    public void show(List<String> lines, String footer) {
        kit.print(lines);
    }

    @Override
    public void status(String footer) {
        // What is printed cannot be changed any more.
    }

    @Override
    public int height() {
        return Integer.MAX_VALUE;
    }

    @Override
    public void listen(Consumer<WatchEvent> listener) {
        // Nobody presses keys here.
    }

    @Override
    public void close() {
        // Nothing was changed.
    }
}
