package portkata.lab;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Keeps what has to be closed, and closes all of it, the latest first, even if some of it fails. */
final class Holdings implements Closeable {

    private final Deque<Closeable> held = new ArrayDeque<>();

    <C extends Closeable> C keep(C resource) {
        held.push(resource);
        return resource;
    }

    @Override
    public void close() {
        @Nullable IOException first = null;
        while (!held.isEmpty()) {
            try {
                held.pop().close();
            } catch (IOException failure) {
                first = first == null ? failure : first;
            }
        }
        if (first != null) {
            throw new UncheckedIOException(first);
        }
    }
}
