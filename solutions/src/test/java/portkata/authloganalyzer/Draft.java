package portkata.authloganalyzer;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Answers everything right, step by step; a mistake overrides the step that it gets wrong. */
abstract class Draft implements AuthLogAnalyzer {

    LogReader reader(LogFormat format, Instant now, ZoneId zone) {
        return format == LogFormat.SSHD ? new SshdReader(new YearlessTime(now, zone)) : new WindowsReader();
    }

    List<String> arranged(List<String> lines) {
        return lines;
    }

    List<Logon> sorted(List<Logon> logons) {
        return logons.stream().sorted(Comparator.comparing(Logon::at)).toList();
    }

    Stream<Finding> guessing(List<Logon> failures) {
        return Guessing.in(failures);
    }

    Stream<Finding> intrusions(List<Logon> logons) {
        return Intrusions.in(logons);
    }

    List<Finding> reported(Stream<Finding> findings) {
        return findings.sorted(AuthLogAnalyzerSolution.ORDER).toList();
    }

    @Override
    public final AttackReport analyze(List<String> lines, LogFormat format, Instant now, ZoneId zone) {
        LogReader reader = reader(format, now, zone);
        List<Logon> logons =
                sorted(arranged(lines).stream().flatMap(reader::read).toList());
        List<Logon> failures = logons.stream().filter(logon -> !logon.success()).toList();
        return new AttackReport(
                failures.size(),
                logons.size() - failures.size(),
                reported(Stream.concat(guessing(failures), intrusions(logons))));
    }
}
