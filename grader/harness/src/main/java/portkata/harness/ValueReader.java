package portkata.harness;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.lang.reflect.Type;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
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
        } catch (IOException nonsense) {
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
            return raw == void.class ? null : scalar(raw);
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
        if (raw == String.class) {
            return text();
        } else if (raw == byte[].class) {
            return array(in.readInt());
        } else if (raw.isEnum()) {
            return pick(raw.getEnumConstants(), in.readInt());
        } else if (raw.isRecord()) {
            return record(RecordShape.of(raw), depth);
        } else if (raw.isSealed()) {
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
        Object value = endpointOrTime(raw);
        return value == null ? scalar(raw) : value;
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
        Map<@Nullable Object, @Nullable Object> map = new LinkedHashMap<>();
        while (another()) {
            Object key = read(Types.argument(type, 0), depth);
            Object value = read(Types.argument(type, 1), depth);
            if (map.containsKey(key)) {
                throw new Malformed("a map that holds the same key twice");
            }
            map.put(key, value);
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
        int one = in.readUnsignedByte();
        if (one > 1) {
            throw new Malformed(one + " where 0 or 1 is due");
        }
        return one == 1;
    }

    private String text() throws IOException {
        int length = in.readInt();
        if (length < 0 || length > bytes.available() / 2) {
            throw new Malformed("a text of " + length + " characters in too short a message");
        }
        char[] characters = new char[length];
        for (int i = 0; i < length; i++) {
            characters[i] = in.readChar();
        }
        return new String(characters);
    }

    private byte[] array(int length) throws IOException {
        if (length < 0 || length > bytes.available()) {
            throw new Malformed(length + " bytes in too short a message");
        }
        return in.readNBytes(length);
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

    private @Nullable Object endpointOrTime(Class<?> raw) throws IOException {
        try {
            if (raw == InetAddress.class) {
                return address();
            } else if (raw == InetSocketAddress.class) {
                int port = in.readInt();
                return truth()
                        ? new InetSocketAddress(address(), port)
                        : InetSocketAddress.createUnresolved(text(), port);
            } else if (raw == Duration.class) {
                return Duration.ofSeconds(in.readLong(), nanos());
            } else if (raw == Instant.class) {
                return Instant.ofEpochSecond(in.readLong(), nanos());
            } else if (raw == ZoneId.class) {
                return ZoneId.of(text());
            }
            return null;
        } catch (DateTimeException | ArithmeticException | IllegalArgumentException outOfRange) {
            throw new Malformed("a " + raw.getSimpleName() + " out of range");
        }
    }

    private int nanos() throws IOException {
        int nanos = in.readInt();
        if (nanos < 0 || nanos > 999_999_999) {
            throw new Malformed(nanos + " nanoseconds in a second");
        }
        return nanos;
    }

    private InetAddress address() throws IOException {
        String name = text();
        int length = in.readUnsignedByte();
        if (length != 4 && length != 16) {
            throw new Malformed("an address of " + length + " bytes");
        }
        byte[] octets = array(length);
        int scope = in.readInt();
        String host = name.isEmpty() ? null : name;
        return scope == 0
                ? InetAddress.getByAddress(host, octets)
                : Inet6Address.getByAddress(host, octets, scope);
    }

    private Object scalar(Class<?> raw) throws IOException {
        if (raw == boolean.class || raw == Boolean.class) {
            return truth();
        } else if (raw == int.class || raw == Integer.class) {
            return in.readInt();
        } else if (raw == long.class || raw == Long.class) {
            return in.readLong();
        } else if (raw == double.class || raw == Double.class) {
            return in.readDouble();
        } else if (raw == float.class || raw == Float.class) {
            return in.readFloat();
        } else if (raw == char.class || raw == Character.class) {
            return in.readChar();
        } else if (raw == short.class || raw == Short.class) {
            return in.readShort();
        } else if (raw == byte.class || raw == Byte.class) {
            return in.readByte();
        }
        throw new UnsupportedType(raw);
    }
}
