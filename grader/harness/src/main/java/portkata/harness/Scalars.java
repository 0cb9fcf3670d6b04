package portkata.harness;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes and reads the primitives and their boxes. */
final class Scalars {

    private Scalars() {}

    /** Writes {@code value}; says whether it is a primitive's. */
    static boolean write(Object value, DataOutputStream out) throws IOException {
        if (value instanceof Boolean truth) {
            out.writeBoolean(truth);
        } else if (value instanceof Integer number) {
            out.writeInt(number);
        } else if (value instanceof Long number) {
            out.writeLong(number);
        } else if (value instanceof Double number) {
            out.writeDouble(number);
        } else if (value instanceof Float number) {
            out.writeFloat(number);
        } else if (value instanceof Character character) {
            out.writeChar(character);
        } else if (value instanceof Short number) {
            out.writeShort(number);
        } else if (value instanceof Byte number) {
            out.writeByte(number);
        } else {
            return false;
        }
        return true;
    }

    /** Reads a primitive of {@code type}; null if it is none. */
    static @Nullable Object read(Class<?> type, DataInputStream in) throws IOException {
        if (type == boolean.class || type == Boolean.class) {
            return PlainValues.truth(in);
        } else if (type == int.class || type == Integer.class) {
            return in.readInt();
        } else if (type == long.class || type == Long.class) {
            return in.readLong();
        } else if (type == double.class || type == Double.class) {
            return in.readDouble();
        } else if (type == float.class || type == Float.class) {
            return in.readFloat();
        } else if (type == char.class || type == Character.class) {
            return in.readChar();
        } else if (type == short.class || type == Short.class) {
            return in.readShort();
        } else if (type == byte.class || type == Byte.class) {
            return in.readByte();
        }
        return null;
    }
}
