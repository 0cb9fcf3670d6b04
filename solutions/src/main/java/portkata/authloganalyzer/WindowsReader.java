package portkata.authloganalyzer;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads exported events of Windows. */
record WindowsReader() implements LogReader {

    private static final Pattern EVENT =
            Pattern.compile("(\\S+) EventID=(4624|4625) LogonType=(?:3|10) TargetUserName=(.*) IpAddress=(\\S+)");

    private static final String NO_SOURCE = "-";

    @Override
    public Stream<Logon> read(String line) {
        Matcher event = EVENT.matcher(line);
        if (!event.matches() || event.group(4).equals(NO_SOURCE)) {
            return Stream.empty();
        }
        try {
            return Stream.of(new Logon(
                    OffsetDateTime.parse(event.group(1)).toInstant(),
                    event.group(2).equals("4624"),
                    event.group(4),
                    event.group(3).toLowerCase(Locale.ROOT)));
        } catch (DateTimeException noTime) {
            return Stream.empty();
        }
    }
}
