package portkata.authloganalyzer;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads events of Windows by parts, each of which a mistake may get wrong. */
abstract class MisreadWindows extends Draft {

    String types() {
        return "3|10";
    }

    /** Has the groups name and source. */
    String account() {
        return "(?<name>.*) IpAddress=(?<source>\\S+)$";
    }

    boolean isSource(String source) {
        return !source.equals("-");
    }

    String name(String written) {
        return written.toLowerCase(Locale.ROOT);
    }

    boolean success(String event, String line) {
        return event.equals("4624");
    }

    Instant instant(String time, Instant now, ZoneId zone) {
        return OffsetDateTime.parse(time).toInstant();
    }

    @Override
    final LogReader reader(LogFormat format, Instant now, ZoneId zone) {
        if (format == LogFormat.SSHD) {
            return super.reader(format, now, zone);
        }
        Pattern event =
                Pattern.compile("(\\S+) EventID=(4624|4625) LogonType=(?:" + types() + ") TargetUserName=" + account());
        return line -> {
            Matcher parts = event.matcher(line);
            if (!parts.lookingAt() || !isSource(parts.group("source"))) {
                return Stream.empty();
            }
            try {
                return Stream.of(new Logon(
                        instant(parts.group(1), now, zone),
                        success(parts.group(2), line),
                        parts.group("source"),
                        name(parts.group("name"))));
            } catch (DateTimeException noTime) {
                return Stream.empty();
            }
        };
    }
}
