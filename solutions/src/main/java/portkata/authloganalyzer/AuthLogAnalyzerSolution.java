package portkata.authloganalyzer;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Reads the logons, sorts them by instant, and looks at them in several groupings. */
public final class AuthLogAnalyzerSolution implements AuthLogAnalyzer {

    static final Comparator<Finding> ORDER = Comparator.comparing(Finding::attack)
            .thenComparing(finding -> finding.source().orElse(""))
            .thenComparing(finding -> finding.user().orElse(""));

    @Override
    public AttackReport analyze(List<String> lines, LogFormat format, Instant now, ZoneId zone) {
        LogReader reader = format == LogFormat.SSHD ? new SshdReader(new YearlessTime(now, zone)) : new WindowsReader();
        List<Logon> logons = lines.stream()
                .flatMap(reader::read)
                .sorted(Comparator.comparing(Logon::at))
                .toList();
        List<Logon> failures = logons.stream().filter(logon -> !logon.success()).toList();
        List<Finding> findings = Stream.concat(Guessing.in(failures), Intrusions.in(logons))
                .sorted(ORDER)
                .toList();
        return new AttackReport(failures.size(), logons.size() - failures.size(), findings);
    }
}
