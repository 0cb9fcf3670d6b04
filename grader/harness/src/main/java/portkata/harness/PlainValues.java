package portkata.harness;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Writes and reads the JDK's values that hold no others: numbers, texts, addresses and times. */
final class PlainValues {

    private PlainValues() {}

    /** Writes {@code value}; says whether it is of a kind that can be written here. */
    static boolean write(Object value, DataOutputStream out) throws IOException {
        if (value instanceof String text) {
            text(text, out);
        } else if (value instanceof byte[] array) {
            out.writeInt(array.length);
            out.write(array);
        } else if (value instanceof InetAddress address) {
            address(address, out);
        } else if (value instanceof InetSocketAddress endpoint) {
            endpoint(endpoint, out);
        } else if (value instanceof Duration duration) {
            out.writeLong(duration.getSeconds());
            out.writeInt(duration.getNano());
        } else if (value instanceof Instant instant) {
            out.writeLong(instant.getEpochSecond());
            out.writeInt(instant.getNano());
        } else if (value instanceof ZoneId zone) {
            text(zone.getId(), out);
        } else {
            return Scalars.write(value, out);
        }
        return true;
    }

    /** Reads a value of exactly {@code type}; null if no such type can be read here. */
    static @Nullable Object read(Class<?> type, DataInputStream in) throws IOException {
        try {
            if (type == String.class) {
                return text(in);
            } else if (type == byte[].class) {
                return array(in.readInt(), in);
            } else if (type == InetAddress.class) {
                return address(in);
            } else if (type == InetSocketAddress.class) {
                return endpoint(in);
            } else if (type == Duration.class) {
                return Duration.ofSeconds(in.readLong(), nanos(in));
            } else if (type == Instant.class) {
                return Instant.ofEpochSecond(in.readLong(), nanos(in));
            } else if (type == ZoneId.class) {
                return ZoneId.of(text(in));
            }
            return Scalars.read(type, in);
        } catch (DateTimeException | ArithmeticException | IllegalArgumentException outOfRange) {
            throw new Malformed("a " + type.getSimpleName() + " out of range");
        }
    }

    /** Reads a yes or no, of which each has one form only. */
    static boolean truth(DataInputStream in) throws IOException {
        int one = in.readUnsignedByte();
        if (one > 1) {
            throw new Malformed(one + " where 0 or 1 is due");
        }
        return one == 1;
    }

    /** Writes characters as they are, since a text may hold half of a surrogate pair. */
    private static void text(String text, DataOutputStream out) throws IOException {
        out.writeInt(text.length());
        out.writeChars(text);
    }

    private static String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available() / 2) {
            throw new Malformed("a text of " + length + " characters in too short a message");
        }
        char[] characters = new char[length];
        for (int i = 0; i < length; i++) {
            characters[i] = in.readChar();
        }
        return new String(characters);
    }

    private static byte[] array(int length, DataInputStream in) throws IOException {
        if (length < 0 || length > in.available()) {
            throw new Malformed(length + " bytes in too short a message");
        }
        return in.readNBytes(length);
    }

    /** Writes a host's name only if it is known already: asking for it would ask a name server. */
    private static void address(InetAddress address, DataOutputStream out) throws IOException {
        String shown = address.toString();
        text(shown.substring(0, shown.lastIndexOf('/')), out);
        byte[] octets = address.getAddress();
        out.writeByte(octets.length);
        out.write(octets);
        out.writeInt(address instanceof Inet6Address scoped ? scoped.getScopeId() : 0);
    }

    private static InetAddress address(DataInputStream in) throws IOException {
        String name = text(in);
        int length = in.readUnsignedByte();
        if (length != 4 && length != 16) {
            throw new Malformed("an address of " + length + " bytes");
        }
        byte[] octets = array(length, in);
        int scope = in.readInt();
        if (scope < 0 || (scope > 0 && length == 4)) {
            throw new Malformed("an address with the scope " + scope);
        }
        String host = name.isEmpty() ? null : name;
        // Asked for any address, Java would turn one that is mapped from IPv4 into that.
        return length == 4
                ? InetAddress.getByAddress(host, octets)
                : Inet6Address.getByAddress(host, octets, scope == 0 ? -1 : scope);
    }

    private static void endpoint(InetSocketAddress endpoint, DataOutputStream out) throws IOException {
        out.writeInt(endpoint.getPort());
        out.writeBoolean(endpoint.isUnresolved());
        if (endpoint.isUnresolved()) {
            text(endpoint.getHostString(), out);
        } else {
            address(endpoint.getAddress(), out);
        }
    }

    private static InetSocketAddress endpoint(DataInputStream in) throws IOException {
        int port = in.readInt();
        return truth(in)
                ? InetSocketAddress.createUnresolved(text(in), port)
                : new InetSocketAddress(address(in), port);
    }

    private static int nanos(DataInputStream in) throws IOException {
        int nanos = in.readInt();
        if (nanos < 0 || nanos > 999_999_999) {
            throw new Malformed(nanos + " nanoseconds in a second");
        }
        return nanos;
    }
}
