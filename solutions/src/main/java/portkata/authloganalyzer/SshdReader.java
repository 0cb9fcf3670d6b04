package portkata.authloganalyzer;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads lines of sshd; what the attacker chose is only ever found between fixed ends. */
record SshdReader(YearlessTime times) implements LogReader {

    private static final Pattern LINE =
            Pattern.compile("(\\w{3}) ([ 1-3]\\d) (\\d\\d:\\d\\d:\\d\\d) \\S+ sshd(?:-session)?\\[\\d+]: (.*)");

    private static final Pattern REPEATED = Pattern.compile("message repeated (\\d{1,4}) times: \\[ (.*)]");

    private static final Pattern LOGON = Pattern.compile("(?:Failed|(Accepted)) (?:password|keyboard-interactive/pam|"
            + "(publickey)) for (?:invalid user )?(.*) from (\\S+) port \\d+ ssh2(?:: .*)?");

    @Override
    public Stream<Logon> read(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            return Stream.empty();
        }
        Optional<Instant> at = times.instant(parts.group(1), parts.group(2), parts.group(3));
        Matcher repeated = REPEATED.matcher(parts.group(4));
        return repeated.matches()
                ? at.stream().flatMap(time -> logons(time, repeated.group(2), Integer.parseInt(repeated.group(1))))
                : at.stream().flatMap(time -> logons(time, parts.group(4), 1));
    }

    private static Stream<Logon> logons(Instant at, String message, int times) {
        Matcher logon = LOGON.matcher(message);
        if (!logon.matches()) {
            return Stream.empty();
        }
        boolean success = logon.group(1) != null;
        boolean key = logon.group(2) != null;
        return Stream.generate(() -> new Logon(at, success, logon.group(4), logon.group(3)))
                .limit(success || !key ? times : 0);
    }
}
