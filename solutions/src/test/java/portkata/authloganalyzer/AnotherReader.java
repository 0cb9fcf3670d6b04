package portkata.authloganalyzer;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Reads lines by cutting off one part after the other. */
abstract class AnotherReader {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MMM ppd HH:mm:ss uuuu", Locale.ENGLISH)
            .withResolverStyle(ResolverStyle.STRICT);

    private static final List<String> FAILURES =
            List.of("Failed password for ", "Failed keyboard-interactive/pam for ");

    private static final List<String> SUCCESSES =
            List.of("Accepted password for ", "Accepted keyboard-interactive/pam for ", "Accepted publickey for ");

    static void sshd(String line, Instant now, ZoneId zone, Consumer<AnotherAuthLogAnalyzer.Attempt> found) {
        int host = 16;
        int program = line.indexOf(' ', host) + 1;
        int message = line.indexOf("]: ", program);
        if (program < host + 2 || message < 0 || line.charAt(15) != ' ') {
            return;
        }
        String tag = line.substring(program, message);
        boolean ssh = tag.startsWith("sshd[") || tag.startsWith("sshd-session[");
        if (ssh && digits(after(tag, "["))) {
            when(line.substring(0, 15), now, zone).ifPresent(at -> several(at, line.substring(message + 3), found));
        }
    }

    private static void several(Instant at, String message, Consumer<AnotherAuthLogAnalyzer.Attempt> found) {
        String count = between(message, "message repeated ", " times: [ ");
        if (!digits(count) || !message.endsWith("]")) {
            one(at, message, found);
            return;
        }
        String inner = message.substring(message.indexOf('[') + 2, message.length() - 1);
        for (int i = 0; i < Integer.parseInt(count); i++) {
            one(at, inner, found);
        }
    }

    private static void one(Instant at, String message, Consumer<AnotherAuthLogAnalyzer.Attempt> found) {
        for (String start : FAILURES) {
            if (message.startsWith(start)) {
                account(at, false, message.substring(start.length()), found);
            }
        }
        for (String start : SUCCESSES) {
            if (message.startsWith(start)) {
                account(at, true, message.substring(start.length()), found);
            }
        }
    }

    /** Tries every from, the last one first. */
    private static void account(Instant at, boolean in, String text, Consumer<AnotherAuthLogAnalyzer.Attempt> found) {
        for (int from = text.lastIndexOf(" from "); from >= 0; from = text.lastIndexOf(" from ", from - 1)) {
            String[] end = text.substring(from + 6).split(" ", 5);
            boolean more = end.length > 4;
            if (end.length >= 4
                    && !end[0].isEmpty()
                    && end[1].equals("port")
                    && digits(end[2])
                    && end[3].equals(more ? "ssh2:" : "ssh2")) {
                String name = text.substring(0, from);
                String account = name.startsWith("invalid user ") ? name.substring(13) : name;
                found.accept(new AnotherAuthLogAnalyzer.Attempt(at, in, end[0], account));
                return;
            }
        }
    }

    private static Optional<Instant> when(String written, Instant now, ZoneId zone) {
        int year = now.atZone(zone).getYear();
        return IntStream.rangeClosed(0, 8)
                .mapToObj(back -> of(written + " " + (year - back), zone))
                .flatMap(Optional::stream)
                .filter(at -> at.compareTo(now) <= 0)
                .findFirst();
    }

    private static Optional<Instant> of(String whole, ZoneId zone) {
        try {
            return Optional.of(ZonedDateTime.ofLocal(LocalDateTime.parse(whole, TIME), zone, null)
                    .toInstant());
        } catch (DateTimeException notThisYear) {
            return Optional.empty();
        }
    }

    static void windows(String line, Consumer<AnotherAuthLogAnalyzer.Attempt> found) {
        String[] parts = line.split(" ", 4);
        int last = line.lastIndexOf(" IpAddress=");
        if (parts.length < 4 || last < 0 || !parts[3].startsWith("TargetUserName=")) {
            return;
        }
        int name = line.length() - parts[3].length() + "TargetUserName=".length();
        boolean remote = List.of("LogonType=3", "LogonType=10").contains(parts[2]);
        boolean known = List.of("EventID=4624", "EventID=4625").contains(parts[1]);
        String source = line.substring(last + " IpAddress=".length());
        boolean named = !source.isEmpty() && !source.equals("-") && !source.contains(" ");
        if (remote && known && named) {
            String account = line.substring(name, last).toLowerCase(Locale.ROOT);
            boolean in = parts[1].equals("EventID=4624");
            whole(parts[0]).ifPresent(at -> found.accept(new AnotherAuthLogAnalyzer.Attempt(at, in, source, account)));
        }
    }

    private static Optional<Instant> whole(String time) {
        try {
            return Optional.of(OffsetDateTime.parse(time).toInstant());
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    private static String between(String text, String start, String end) {
        int stop = text.indexOf(end);
        return text.startsWith(start) && stop >= start.length() ? text.substring(start.length(), stop) : "";
    }

    private static String after(String text, String mark) {
        return text.substring(text.indexOf(mark) + mark.length());
    }

    private static boolean digits(String text) {
        return !text.isEmpty() && text.chars().allMatch(one -> one >= '0' && one <= '9');
    }
}
