package portkata.authloganalyzer;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Holds what the cases of every topic need: the submission, lines of a log, and reports about them. */
abstract class Cases {

    static final ZoneId UTC = ZoneId.of("UTC");
    static final Instant NOW = Instant.parse("2026-03-02T00:00:00Z");
    static final Instant TWO = Instant.parse("2026-03-01T02:00:00Z");
    static final String FAILED = line("02:00:00", "Failed", "root", "198.51.100.7");
    static final String ACCEPTED = line("02:00:00", "Accepted", "root", "198.51.100.7");

    final AuthLogAnalyzer analyzer;

    Cases(AuthLogAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    final AttackReport sshd(String... lines) {
        return analyzer.analyze(List.of(lines), LogFormat.SSHD, NOW, UTC);
    }

    final AttackReport windows(String... lines) {
        return analyzer.analyze(List.of(lines), LogFormat.WINDOWS, NOW, UTC);
    }

    /** Asks about five failures of one source at a name. */
    final AttackReport five(String user) {
        return sshd(failures(5, user, "203.0.113.9"));
    }

    /** Asks about five failures at one time of the log. */
    final AttackReport at(String time, String now, String zone) {
        String line = line("02:00:00", "Failed", "root", "203.0.113.9").replace("Mar  1 02:00:00", time);
        return analyzer.analyze(Collections.nCopies(5, line), LogFormat.SSHD, Instant.parse(now), ZoneId.of(zone));
    }

    static AttackReport on(String time) {
        Instant at = Instant.parse(time);
        return new AttackReport(
                5,
                0,
                List.of(new Finding(Attack.BRUTE_FORCE, Optional.of("203.0.113.9"), Optional.of("root"), 5, at, at)));
    }

    static String line(String time, String outcome, String user, String source) {
        return "Mar  1 " + time + " web1 sshd[811]: " + outcome + " password for " + user + " from " + source
                + " port 40022 ssh2";
    }

    static String repeated(int times, String line) {
        return line.replace("Failed", "message repeated " + times + " times: [ Failed") + "]";
    }

    static String[] in(String time, String user, String source) {
        return new String[] {line(time, "Accepted", user, source)};
    }

    static String[] failures(int count, String user, String source) {
        return Collections.nCopies(count, line("02:00:00", "Failed", user, source))
                .toArray(String[]::new);
    }

    static String[] sources(int count, String user) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(host -> line("02:00:00", "Failed", user, "192.0.2." + host))
                .toArray(String[]::new);
    }

    static String[] users(int count, int times) {
        return IntStream.range(0, count)
                .boxed()
                .flatMap(user -> Stream.of(failures(times, "user" + user, "203.0.113.9")))
                .toArray(String[]::new);
    }

    static String[] plus(String[]... parts) {
        return Arrays.stream(parts).flatMap(Stream::of).toArray(String[]::new);
    }

    static AttackReport none(int failures, int successes) {
        return new AttackReport(failures, successes, List.of());
    }

    static Finding finding(Attack attack, Optional<String> source, Optional<String> user, int failures) {
        return new Finding(attack, source, user, failures, TWO, TWO);
    }

    static Finding brute(String source, String user) {
        return finding(Attack.BRUTE_FORCE, Optional.of(source), Optional.of(user), 5);
    }

    static Finding got(String source, String user, int failures, String first, String last) {
        return new Finding(
                Attack.SUCCESS_AFTER_FAILURES,
                Optional.of(source),
                Optional.of(user),
                failures,
                Instant.parse("2026-03-01T" + first + "Z"),
                Instant.parse("2026-03-01T" + last + "Z"));
    }

    static boolean has(AttackReport answer, Attack attack) {
        return answer.findings().stream().anyMatch(finding -> finding.attack() == attack);
    }

    static boolean names(AttackReport answer, String user) {
        return answer.findings().stream().anyMatch(finding -> finding.user().equals(Optional.of(user)));
    }

    /** Recognises answers whose first finding is in a year of UTC. */
    static boolean year(AttackReport answer, int year) {
        return answer.findings().stream()
                .limit(1)
                .anyMatch(finding -> finding.first().toString().startsWith(year + "-"));
    }
}
