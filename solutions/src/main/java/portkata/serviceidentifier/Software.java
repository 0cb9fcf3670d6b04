package portkata.serviceidentifier;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the name of the software, where a protocol has a place for it and the place is whole. */
final class Software {

    private static final int LONGEST_LINE = 255;
    private static final String FIELD = "Server:";

    /** Matches a name as far as it is printable; what is not is then left between the name and its end. */
    private static final Pattern NAME = Pattern.compile("([!-~]++)(?:[ \\t]|\\r?\\n)");

    private Software() {}

    /** Finds what follows the version of the protocol on the line of an identification. */
    static Optional<String> ofSsh(String text, int start) {
        return name(text, text.lastIndexOf('\n', start) + 1, start);
    }

    /** Finds the first Server field of a reply's head; only HTTP has one. */
    static Optional<String> ofHttp(String text, Service service) {
        if (service != Service.HTTP) {
            return Optional.empty();
        }
        int line = nextLine(text, 0);
        while (line > 0 && !isEmptyLine(text, line)) {
            if (text.regionMatches(true, line, FIELD, 0, FIELD.length())) {
                return name(text, line, afterBlanks(text, line + FIELD.length()));
            }
            line = nextLine(text, line);
        }
        return Optional.empty();
    }

    /** Reads the name that begins at {@code start}; empty unless its line is whole, short, and printable there. */
    private static Optional<String> name(String text, int line, int start) {
        int end = nextLine(text, line);
        if (end == 0 || end - line > LONGEST_LINE) {
            return Optional.empty();
        }
        Matcher matcher = NAME.matcher(text).region(start, end);
        return matcher.lookingAt() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** Gives the beginning of the next line; 0 if this one has no line end. */
    private static int nextLine(String text, int line) {
        return text.indexOf('\n', line) + 1;
    }

    private static boolean isEmptyLine(String text, int line) {
        return text.startsWith("\n", line) || text.startsWith("\r\n", line);
    }

    private static int afterBlanks(String text, int start) {
        int place = start;
        while (place < text.length() && (text.charAt(place) == ' ' || text.charAt(place) == '\t')) {
            place++;
        }
        return place;
    }
}
