package portkata.harness;

import java.io.IOException;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/**
 * Carries values of the types that contracts may use: primitives and their boxes, {@code String}, enums, records, sealed
 * interfaces of those, {@code byte[]}, {@code Optional}, {@code List}, {@code Set}, {@code Map} and their sorted kinds,
 * {@code Duration}, {@code Instant}, {@code InetAddress}, {@code InetSocketAddress}, {@code ZoneId}.
 *
 * <p>The declared type alone says what the bytes mean. Order is kept, null is kept, and nothing is repaired: a set that
 * holds an element twice is refused. A value that arrives is made of the JDK's and the contracts' classes only.
 */
public final class Codec {

    private Codec() {}

    /**
     * Turns values into bytes, each as the type at the same place says.
     *
     * @throws UnfitValue if one is not of its type, nested too deep or too large
     * @throws UnsupportedType if a contract may not use such a type
     */
    public static byte[] encode(Type[] types, @Nullable Object[] values) throws UnfitValue {
        check(types);
        ValueWriter writer = new ValueWriter();
        try {
            for (int i = 0; i < types.length; i++) {
                writer.write(types[i], values[i]);
            }
        } catch (UnfitValue unfit) {
            throw unfit;
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return writer.bytes();
    }

    /**
     * Looks whether values of {@code types} can cross at all.
     *
     * @throws UnsupportedType if a contract may not use such a type
     */
    public static void check(Type... types) {
        for (Type type : types) {
            Types.check(type);
        }
    }

    /** Turns one value into bytes, as {@link #encode(Type[], Object[])} does. */
    public static byte[] encode(Type type, @Nullable Object value) throws UnfitValue {
        return encode(new Type[] {type}, new @Nullable Object[] {value});
    }

    /**
     * Turns bytes into values of {@code types}.
     *
     * @throws Malformed if the bytes are anything but such values, to the last byte
     * @throws UnsupportedType if a contract may not use such a type
     */
    public static @Nullable Object[] decode(Type[] types, byte[] bytes) throws Malformed {
        check(types);
        ValueReader reader = new ValueReader(bytes);
        @Nullable Object[] values = new @Nullable Object[types.length];
        for (int i = 0; i < types.length; i++) {
            values[i] = reader.read(types[i]);
        }
        reader.end();
        return values;
    }

    /** Turns bytes into one value, as {@link #decode(Type[], byte[])} does. */
    public static @Nullable Object decode(Type type, byte[] bytes) throws Malformed {
        return decode(new Type[] {type}, bytes)[0];
    }
}
