package portkata.gate;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portkata.harness.Codec;

/** Sends values through the codec and back, and holds types for it to carry. */
final class Crossing {

    private Crossing() {}

    static @Nullable Object of(Type type, @Nullable Object value) throws IOException {
        return Codec.decode(type, Codec.encode(type, value));
    }

    /** Holds a type with its arguments, as a contract declares it: {@code new Declared<List<String>>() {}}. */
    abstract static class Declared<T> {

        Type type() {
            ParameterizedType own = (ParameterizedType) getClass().getGenericSuperclass();
            return own.getActualTypeArguments()[0];
        }
    }

    enum Level {
        LOW,
        HIGH {
            @Override
            boolean isHigh() {
                return true;
            }
        };

        boolean isHigh() {
            return false;
        }
    }

    enum Flag {
        UP,
        DOWN
    }

    record Point(int x, @Nullable String name) {}

    record Line(List<@Nullable Point> points, Optional<Level> level) {}

    record Nothing() {}

    record Tree(List<Tree> branches) {}

    record Fork(@Nullable Fork left, @Nullable Fork right) {}

    /** Refuses what its constructor does not accept, as contracts' records may. */
    record Positive(int number) {
        Positive {
            if (number <= 0) {
                throw new IllegalArgumentException("not positive");
            }
        }
    }

    /** Compares itself in a way that null breaks. */
    record Release(@Nullable String name) implements Comparable<Release> {

        private static final Comparator<String> ORDER = Comparator.naturalOrder();

        @Override
        @SuppressWarnings("NullAway") // That is the point: a contract's record may be as careless as this one.
        public int compareTo(Release other) {
            return ORDER.compare(name, other.name);
        }
    }

    record Box<T>(T content) {}

    sealed interface Sign permits Coloured, Mark {}

    sealed interface Coloured extends Sign permits Light, Paint {}

    enum Light implements Coloured {
        RED,
        GREEN
    }

    record Paint(int colour) implements Coloured {}

    enum Mark implements Sign {
        CROSS,
        TICK
    }
}
