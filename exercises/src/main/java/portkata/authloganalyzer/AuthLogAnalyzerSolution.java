package portkata.authloganalyzer;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import portkata.NotStarted;

/** Solve it here; the statement is the Javadoc of {@link AuthLogAnalyzer}. */
public final class AuthLogAnalyzerSolution implements AuthLogAnalyzer {

    @Override
    public AttackReport analyze(List<String> lines, LogFormat format, Instant now, ZoneId zone) {
        throw new NotStarted();
    }
}
