package portkata.authloganalyzer;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads lines of sshd by parts, each of which a mistake may get wrong. */
abstract class MisreadSshd extends Draft {

    String program() {
        return "sshd(?:-session)?\\[\\d+]: ";
    }

    Pattern repetition() {
        return Pattern.compile("message repeated (\\d+) times: \\[ (.*)]");
    }

    int times(int repeated) {
        return repeated;
    }

    String failures() {
        return "Failed (?:password|keyboard-interactive/pam)";
    }

    String successes() {
        return "Accepted (?:password|keyboard-interactive/pam|publickey)";
    }

    /** Has the groups name and source. */
    String account() {
        return "(?:invalid user )?(?<name>.*) from (?<source>\\S+) port \\d+ ssh2(?:: .*)?$";
    }

    String name(String written) {
        return written;
    }

    boolean success(String message) {
        return message.startsWith("Accepted ");
    }

    Optional<Instant> instant(String date, String time, Instant now, ZoneId zone) {
        return new YearlessTime(now, zone).instant(date.substring(0, 3), date.substring(4), time);
    }

    @Override
    final LogReader reader(LogFormat format, Instant now, ZoneId zone) {
        if (format == LogFormat.WINDOWS) {
            return super.reader(format, now, zone);
        }
        Pattern parts = Pattern.compile("(\\w{3} [ 1-3]\\d) (\\d\\d:\\d\\d:\\d\\d) \\S+ " + program() + "(.*)");
        return line -> {
            Matcher header = parts.matcher(line);
            return !header.matches()
                    ? Stream.empty()
                    : instant(header.group(1), header.group(2), now, zone).stream()
                            .flatMap(at -> logons(at, header.group(3)));
        };
    }

    private Stream<Logon> logons(Instant at, String message) {
        Matcher repeated = repetition().matcher(message);
        boolean several = repeated.matches();
        String inner = several ? repeated.group(2) : message;
        Matcher logon = Pattern.compile("(?:" + failures() + "|" + successes() + ") for " + account())
                .matcher(inner);
        int times = !logon.lookingAt() ? 0 : several ? times(Integer.parseInt(repeated.group(1))) : 1;
        return Stream.generate(() -> new Logon(at, success(inner), logon.group("source"), name(logon.group("name"))))
                .limit(times);
    }
}
