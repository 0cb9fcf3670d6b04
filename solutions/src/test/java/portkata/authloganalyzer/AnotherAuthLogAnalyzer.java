package portkata.authloganalyzer;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Solves it with tables of times, and with readers that cut lines from their ends. */
final class AnotherAuthLogAnalyzer extends AnotherReader implements AuthLogAnalyzer {

    @Override
    public AttackReport analyze(List<String> lines, LogFormat format, Instant now, ZoneId zone) {
        List<Attempt> attempts = new ArrayList<>();
        Consumer<Attempt> found = attempts::add;
        for (String line : lines) {
            if (format == LogFormat.SSHD) {
                sshd(line, now, zone, found);
            } else {
                windows(line, found);
            }
        }
        Table bySource = new Table();
        Table byUser = new Table();
        for (Attempt attempt : attempts) {
            if (!attempt.in()) {
                bySource.add(attempt.from(), attempt.name(), attempt.when());
                byUser.add(attempt.name(), attempt.from(), attempt.when());
            }
        }
        List<Finding> findings = new ArrayList<>();
        forced(bySource, findings);
        wide(bySource, false, findings);
        wide(bySource, true, findings);
        distributed(byUser, findings);
        intruders(attempts, findings);
        int in = (int) attempts.stream().filter(Attempt::in).count();
        return new AttackReport(attempts.size() - in, in, findings);
    }

    private static void forced(Table bySource, List<Finding> findings) {
        bySource.rows.forEach((source, users) -> users.forEach((user, times) -> {
            if (times.size() > 4) {
                findings.add(finding(Attack.BRUTE_FORCE, Optional.of(source), Optional.of(user), times));
            }
        }));
    }

    private static void wide(Table bySource, boolean once, List<Finding> findings) {
        bySource.rows.forEach((source, users) -> {
            List<Instant> times = light(users);
            long rare = users.values().stream().filter(of -> of.size() < 5).count();
            if (rare > 4 && once == (times.size() == rare)) {
                Attack attack = once ? Attack.STUFFING : Attack.SPRAY;
                findings.add(finding(attack, Optional.of(source), Optional.empty(), times));
            }
        });
    }

    private static void distributed(Table byUser, List<Finding> findings) {
        byUser.rows.forEach((user, sources) -> {
            if (sources.values().stream().filter(of -> of.size() < 5).count() > 4) {
                findings.add(finding(Attack.DISTRIBUTED, Optional.empty(), Optional.of(user), light(sources)));
            }
        });
    }

    private static List<Instant> light(Map<String, List<Instant>> cells) {
        return cells.values().stream()
                .filter(times -> times.size() < 5)
                .flatMap(List::stream)
                .toList();
    }

    private static void intruders(List<Attempt> attempts, List<Finding> findings) {
        Map<String, Map<String, Finding>> first = new TreeMap<>();
        List<Attempt> inTime = new ArrayList<>(attempts);
        inTime.sort(Comparator.comparing(Attempt::when));
        for (int i = 0; i < inTime.size(); i++) {
            Attempt success = inTime.get(i);
            if (success.in()) {
                intruder(success, inTime.subList(0, i))
                        .ifPresent(finding -> first.computeIfAbsent(success.from(), source -> new TreeMap<>())
                                .putIfAbsent(success.name(), finding));
            }
        }
        first.values().forEach(users -> findings.addAll(users.values()));
    }

    private static Optional<Finding> intruder(Attempt success, List<Attempt> before) {
        List<Instant> times = before.stream()
                .filter(one -> !one.in() && one.from().equals(success.from()))
                .map(Attempt::when)
                .toList();
        return Optional.of(finding(
                        Attack.SUCCESS_AFTER_FAILURES,
                        Optional.of(success.from()),
                        Optional.of(success.name()),
                        Stream.concat(times.stream(), Stream.of(success.when())).toList()))
                .filter(finding -> times.size() > 2)
                .map(f -> new Finding(f.attack(), f.source(), f.user(), times.size(), f.first(), f.last()));
    }

    private static Finding finding(Attack attack, Optional<String> source, Optional<String> user, List<Instant> times) {
        return new Finding(attack, source, user, times.size(), Collections.min(times), Collections.max(times));
    }

    record Attempt(Instant when, boolean in, String from, String name) {}

    /** Keeps the times of failures in rows and columns, both in order. */
    private static final class Table {

        private final TreeMap<String, TreeMap<String, List<Instant>>> rows = new TreeMap<>();

        void add(String row, String column, Instant when) {
            rows.computeIfAbsent(row, one -> new TreeMap<>())
                    .computeIfAbsent(column, one -> new ArrayList<>())
                    .add(when);
        }
    }
}
