package portkata.grading;

import java.lang.reflect.Array;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts values into the words that a failure shows: short, on one line, printable whatever they contain. */
public final class Values {

    private static final int LONGEST_TEXT = 400;
    private static final int MOST_ELEMENTS = 24;

    private Values() {}

    /** Shows one value; at most about {@value #LONGEST_TEXT} characters, control characters escaped. */
    public static String show(@Nullable Object value) {
        return shortened(words(value));
    }

    /** Shows a message that somebody else wrote: as it is, but short, on one line, and without control characters. */
    public static String printable(String message) {
        return shortened(escaped(message.strip()));
    }

    /** Shows a call as it would be typed: the method's name and its arguments. */
    public static String call(String method, List<? extends @Nullable Object> arguments) {
        return method + arguments.stream().map(Values::show).collect(Collectors.joining(", ", "(", ")"));
    }

    private static String words(@Nullable Object value) {
        if (value == null) {
            return "null";
        } else if (value instanceof String text) {
            return '"' + escaped(text) + '"';
        } else if (value instanceof Optional<?> optional) {
            return optional.map(content -> "Optional[" + words(content) + "]").orElse("Optional.empty");
        } else if (value instanceof Map<?, ?> map) {
            return listed(map.entrySet().stream().map(e -> words(e.getKey()) + "=" + words(e.getValue())), map.size());
        } else if (value instanceof Collection<?> collection) {
            return listed(collection.stream().map(Values::words), collection.size());
        } else if (value.getClass().isArray()) {
            int length = Array.getLength(value);
            return listed(IntStream.range(0, length).mapToObj(i -> words(Array.get(value, i))), length);
        } else if (value instanceof InetAddress address) {
            return address.getHostAddress();
        } else if (value instanceof InetSocketAddress endpoint) {
            return endpoint.getHostString() + ":" + endpoint.getPort();
        } else if (value instanceof Class<?> type) {
            return type.getSimpleName();
        } else {
            return escaped(String.valueOf(value));
        }
    }

    private static String listed(Stream<String> elements, int size) {
        String shown = elements.limit(MOST_ELEMENTS).collect(Collectors.joining(", "));
        return "{" + shown + (size > MOST_ELEMENTS ? ", … " + size + " in all" : "") + "}";
    }

    private static String escaped(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().limit(LONGEST_TEXT).forEach(c -> {
            if (c == '\n') {
                printable.append("\\n");
            } else if (c == '\r') {
                printable.append("\\r");
            } else if (c == '\t') {
                printable.append("\\t");
            } else if (Character.isISOControl(c)
                    || Character.getType(c) == Character.FORMAT
                    || Character.getType(c) == Character.SURROGATE) {
                printable.append(String.format("\\u%04x", c));
            } else {
                printable.appendCodePoint(c);
            }
        });
        return printable.toString();
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST_TEXT) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST_TEXT - 1)) ? LONGEST_TEXT - 1 : LONGEST_TEXT;
        return text.substring(0, end) + "…";
    }
}
