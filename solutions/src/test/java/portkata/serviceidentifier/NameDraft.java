package portkata.serviceidentifier;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Reads the software out of its line; a mistake overrides the one step that it gets wrong. */
abstract class NameDraft extends Draft {

    @Override
    Optional<String> software(Service service, String text) {
        return switch (service) {
            case SSH -> ofSsh(text);
            case HTTP -> ofHttp(text);
            default -> Optional.empty();
        };
    }

    private Optional<String> ofSsh(String text) {
        OptionalInt start = softwareStart(text);
        if (start.isEmpty()) {
            return Optional.empty();
        }
        int line = text.lastIndexOf('\n', start.getAsInt()) + 1;
        int next = text.indexOf('\n', line) + 1;
        String whole = text.substring(line, next == 0 ? text.length() : next);
        return named(whole, whole.substring(start.getAsInt() - line));
    }

    OptionalInt softwareStart(String text) {
        return Forms.endOfSshVersion(text);
    }

    private Optional<String> ofHttp(String text) {
        return field(fields(text).filter(this::isServer)).flatMap(line -> named(line, value(line)));
    }

    /** Cuts after each line feed, so that a line keeps its end. */
    Stream<String> fields(String text) {
        return Stream.of(text.split("(?<=\n)")).skip(1).takeWhile(line -> !line.equals("\n") && !line.equals("\r\n"));
    }

    Optional<String> field(Stream<String> servers) {
        return servers.findFirst();
    }

    boolean isServer(String line) {
        return line.regionMatches(true, 0, "Server:", 0, 7);
    }

    String value(String line) {
        return line.substring(line.indexOf(':') + 1).replaceFirst("^[ \t]++", "");
    }

    Optional<String> named(String line, String rest) {
        return isWhole(line) && isShort(line) ? name(cut(withoutEnd(rest))) : Optional.empty();
    }

    boolean isWhole(String line) {
        return line.endsWith("\n");
    }

    boolean isShort(String line) {
        return line.length() <= 255;
    }

    String withoutEnd(String rest) {
        return rest.replaceFirst("\r?\n$", "");
    }

    String cut(String rest) {
        return rest.replaceFirst("[ \t][\u0000-\u00ff]*+$", "");
    }

    Optional<String> name(String name) {
        return name.matches("[!-~]++") ? Optional.of(name) : Optional.empty();
    }
}
