package portkata.kata;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.NonBlockingReader;

/** Draws on a real terminal, which hands over single keys as long as it is open. */
final class TerminalScreen implements Screen {

    private static final String CLEAR = "\u001b[H\u001b[2J";
    private static final String REWIND = "\r\u001b[K";
    private static final int CTRL_C = 3;
    private static final int CTRL_D = 4;
    private static final long LOOK_UP_MILLIS = 200;

    private final Kit kit;
    private final Terminal terminal;
    private final Attributes before;
    private final Thread restorer = new Thread(this::restore, "kata-restore");
    private volatile boolean closed;

    private TerminalScreen(Kit kit, Terminal terminal) {
        this.kit = kit;
        this.terminal = terminal;
        this.before = terminal.enterRawMode();
        Runtime.getRuntime().addShutdownHook(restorer);
    }

    /** Takes the terminal over. */
    static TerminalScreen open(Kit kit) throws IOException {
        return new TerminalScreen(
                kit, TerminalBuilder.builder().system(true).nativeSignals(true).build());
    }

    @Override
    public void show(List<String> lines, String footer) {
        kit.screen(CLEAR + String.join("\r\n", lines) + "\r\n" + footer);
    }

    @Override
    public void status(String footer) {
        kit.screen(REWIND + footer);
    }

    @Override
    public int height() {
        return terminal.getSize().getRows() > 0 ? terminal.getSize().getRows() : Integer.MAX_VALUE;
    }

    @Override
    public void listen(Consumer<WatchEvent> listener) {
        fitWidth();
        terminal.handle(Terminal.Signal.INT, signal -> listener.accept(new WatchEvent.Stopped()));
        terminal.handle(Terminal.Signal.WINCH, signal -> {
            fitWidth();
            listener.accept(new WatchEvent.Resized());
        });
        Thread keys = new Thread(() -> hear(listener), "kata-keys");
        keys.setDaemon(true);
        keys.start();
    }

    private void fitWidth() {
        if (terminal.getSize().getColumns() > 0) {
            kit.wish("width", Integer.toString(terminal.getSize().getColumns()));
        }
    }

    private void hear(Consumer<WatchEvent> listener) {
        try {
            NonBlockingReader reader = terminal.reader();
            while (!closed) {
                int key = reader.read(LOOK_UP_MILLIS);
                if (key == NonBlockingReader.EOF || key == CTRL_C || key == CTRL_D) {
                    listener.accept(new WatchEvent.Stopped());
                    return;
                } else if (key != NonBlockingReader.READ_EXPIRED) {
                    listener.accept(new WatchEvent.Pressed((char) key));
                }
            }
        } catch (IOException gone) {
            listener.accept(new WatchEvent.Stopped());
        }
    }

    private void restore() {
        terminal.setAttributes(before);
    }

    @Override
    public void close() {
        closed = true;
        restore();
        kit.screen("\r\n");
        try {
            Runtime.getRuntime().removeShutdownHook(restorer);
            terminal.close();
        } catch (IllegalStateException | IOException stoppingAlready) {
            // The attributes are back, which is what counts.
        }
    }
}
