package portkata.harness;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into a value of a declared type, and believes nothing: no length is trusted before the bytes are there, no
 * class is named by them, and what is wrong is refused, never repaired.
 */
final class ValueReader {

    private final ByteArrayInputStream bytes;
    private final DataInputStream in;
    private int elements;

    ValueReader(byte[] bytes) {
        this.bytes = new ByteArrayInputStream(bytes);
        this.in = new DataInputStream(this.bytes);
    }

    /**
     * Reads one value.
     *
     * @throws Malformed if the bytes are none of that type
     */
    @Nullable
    Object read(Type type) throws Malformed {
        try {
            return read(type, 0);
        } catch (EOFException tooShort) {
            throw new Malformed("a message that ends too early");
        } catch (Malformed wrong) {
            throw wrong;
        } catch (UnsupportedType contractsFault) {
            throw contractsFault;
        } catch (IOException | RuntimeException nonsense) {
            throw new Malformed("bytes that are no value");
        }
    }

    /** Ends reading; nothing may be left. */
    void end() throws Malformed {
        if (bytes.available() > 0) {
            throw new Malformed("a message with " + bytes.available() + " bytes too many");
        }
    }

    private @Nullable Object read(Type type, int depth) throws IOException {
        Class<?> raw = Types.raw(type);
        if (raw.isPrimitive()) {
            return raw == void.class ? null : plain(raw);
        }
        if (!truth()) {
            return null;
        }
        if (depth >= Limits.DEEPEST) {
            throw new Malformed("a value nested more than " + Limits.DEEPEST + " deep");
        }
        return reference(raw, type, depth + 1);
    }

    private Object reference(Class<?> raw, Type type, int depth) throws IOException {
        if (raw.isEnum()) {
            return pick(raw.getEnumConstants(), in.readInt());
        } else if (raw.isRecord()) {
            return record(RecordShape.of(raw), depth);
        } else if (raw.isSealed() && raw.isInterface()) {
            return present(read(pick(Types.leaves(raw).toArray(new Class<?>[0]), in.readInt()), depth));
        } else if (raw == Optional.class) {
            return Optional.ofNullable(read(Types.argument(type, 0), depth));
        } else if (raw == List.class) {
            return elements(Types.argument(type, 0), depth);
        } else if (raw == Set.class) {
            return Ordered.set(elements(Types.argument(type, 0), depth));
        } else if (raw == SortedSet.class || raw == NavigableSet.class) {
            return Ordered.sortedSet(elements(Types.argument(type, 0), depth));
        } else if (raw == Map.class) {
            return entries(type, depth);
        } else if (raw == SortedMap.class || raw == NavigableMap.class) {
            return Ordered.sortedMap(entries(type, depth));
        }
        return plain(raw);
    }

    private Object plain(Class<?> raw) throws IOException {
        Object value = PlainValues.read(raw, in);
        if (value == null) {
            throw new UnsupportedType(raw);
        }
        return value;
    }

    private Object record(RecordShape shape, int depth) throws IOException {
        @Nullable Object[] components = new @Nullable Object[shape.size()];
        for (int i = 0; i < components.length; i++) {
            components[i] = read(shape.type(i), depth);
        }
        return shape.make(components);
    }

    private List<@Nullable Object> elements(Type element, int depth) throws IOException {
        List<@Nullable Object> list = new ArrayList<>();
        while (another()) {
            list.add(read(element, depth));
        }
        return list;
    }

    private Map<@Nullable Object, @Nullable Object> entries(Type type, int depth) throws IOException {
        List<@Nullable Object> keys = new ArrayList<>();
        List<@Nullable Object> values = new ArrayList<>();
        while (another()) {
            keys.add(read(Types.argument(type, 0), depth));
            values.add(read(Types.argument(type, 1), depth));
        }
        Ordered.refuseCollisions(keys);
        Map<@Nullable Object, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            map.put(keys.get(i), values.get(i));
        }
        if (map.size() < keys.size()) {
            throw new Malformed("a map that holds the same key twice");
        }
        return map;
    }

    private boolean another() throws IOException {
        if (!truth()) {
            return false;
        }
        if (++elements > Limits.MOST_ELEMENTS) {
            throw new Malformed("more than " + Limits.MOST_ELEMENTS + " elements");
        }
        return true;
    }

    private boolean truth() throws IOException {
        return PlainValues.truth(in);
    }

    private static <T> T pick(T[] choices, int index) throws Malformed {
        if (index < 0 || index >= choices.length) {
            throw new Malformed("choice " + index + " of " + choices.length);
        }
        return choices[index];
    }

    private static Object present(@Nullable Object value) throws Malformed {
        if (value == null) {
            throw new Malformed("nothing where a value was announced");
        }
        return value;
    }
}
