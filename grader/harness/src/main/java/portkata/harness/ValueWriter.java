package portkata.harness;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Array;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns a value into bytes, as its declared type says.
 *
 * <p>A collection is asked for one iterator and nothing else, so that one that lies about its size, or changes while it is
 * read, cannot say two things.
 */
final class ValueWriter {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
    private final DataOutputStream out = new DataOutputStream(new Bounded(bytes));
    private int elements;

    /** Gives what has been written. */
    byte[] bytes() {
        return bytes.toByteArray();
    }

    /**
     * Writes one value.
     *
     * @throws UnfitValue if it is not of its declared type, nested too deep or too large
     */
    void write(Type type, @Nullable Object value) throws IOException {
        write(type, value, 0);
    }

    private void write(Type type, @Nullable Object value, int depth) throws IOException {
        Class<?> raw = Types.raw(type);
        if (raw.isPrimitive()) {
            if (raw != void.class) {
                PlainValues.write(require(value, raw), out);
            }
            return;
        }
        out.writeBoolean(value != null);
        if (value == null) {
            return;
        }
        if (!raw.isInstance(value)) {
            throw new UnfitValue(Types.name(value.getClass()) + " where " + raw.getSimpleName() + " is due");
        }
        if (depth >= Limits.DEEPEST) {
            throw new UnfitValue("a value nested more than " + Limits.DEEPEST + " deep");
        }
        reference(raw, type, value, depth + 1);
    }

    private static Object require(@Nullable Object value, Class<?> primitive) throws UnfitValue {
        if (value == null) {
            throw new UnfitValue("null where " + primitive + " is due");
        } else if (!Array.get(Array.newInstance(primitive, 1), 0).getClass().isInstance(value)) {
            throw new UnfitValue(Types.name(value.getClass()) + " where " + primitive + " is due");
        }
        return value;
    }

    private void reference(Class<?> raw, Type type, Object value, int depth) throws IOException {
        if (raw.isEnum()) {
            constant((Enum<?>) value);
        } else if (raw.isRecord()) {
            components(RecordShape.of(raw), value, depth);
        } else if (raw.isSealed() && raw.isInterface()) {
            leaf(raw, value, depth);
        } else if (raw == Optional.class) {
            write(Types.argument(type, 0), ((Optional<?>) value).orElse(null), depth);
        } else if (value instanceof Map<?, ?> map) {
            entries(type, map, depth);
        } else if (value instanceof List<?> || value instanceof Set<?>) {
            each(Types.argument(type, 0), (Collection<?>) value, depth);
        } else if (!PlainValues.write(value, out)) {
            throw new UnsupportedType(raw);
        }
    }

    @SuppressWarnings("EnumOrdinal") // Both sides have the same class file.
    private void constant(Enum<?> value) throws IOException {
        out.writeInt(value.ordinal());
    }

    private void leaf(Class<?> sealed, Object value, int depth) throws IOException {
        Class<?> leaf = Types.declaredClass(value);
        int index = Types.leaves(sealed).indexOf(leaf);
        if (index < 0) {
            throw new UnfitValue(Types.name(leaf) + " where " + sealed.getSimpleName() + " is due");
        }
        out.writeInt(index);
        write(leaf, value, depth);
    }

    private void components(RecordShape shape, Object value, int depth) throws IOException {
        for (int i = 0; i < shape.size(); i++) {
            write(shape.type(i), shape.get(i, value), depth);
        }
    }

    private void each(Type element, Collection<?> collection, int depth) throws IOException {
        for (Object one : collection) {
            next();
            write(element, one, depth);
        }
        out.writeBoolean(false);
    }

    private void entries(Type type, Map<?, ?> map, int depth) throws IOException {
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            next();
            write(Types.argument(type, 0), entry.getKey(), depth);
            write(Types.argument(type, 1), entry.getValue(), depth);
        }
        out.writeBoolean(false);
    }

    private void next() throws IOException {
        if (++elements > Limits.MOST_ELEMENTS) {
            throw new UnfitValue("more than " + Limits.MOST_ELEMENTS + " elements");
        }
        out.writeBoolean(true);
    }

    /** Refuses more than one message may hold. */
    private static final class Bounded extends OutputStream {

        private final ByteArrayOutputStream bytes;

        Bounded(ByteArrayOutputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public void write(int one) throws IOException {
            reserve(1);
            bytes.write(one);
        }

        @Override
        public void write(byte[] from, int offset, int length) throws IOException {
            reserve(length);
            bytes.write(from, offset, length);
        }

        private void reserve(int length) throws UnfitValue {
            if (length > Limits.MOST_BYTES - bytes.size()) {
                throw new UnfitValue("more than " + (Limits.MOST_BYTES >> 20) + " MB");
            }
        }
    }
}
