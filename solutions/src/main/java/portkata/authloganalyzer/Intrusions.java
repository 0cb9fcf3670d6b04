package portkata.authloganalyzer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds sources that got in after they had failed. */
final class Intrusions {

    private static final int SEVERAL = 3;

    private Intrusions() {}

    /** Looks at all logons, which are sorted by instant. */
    static Stream<Finding> in(List<Logon> logons) {
        Map<String, List<Instant>> failures = new HashMap<>();
        Set<List<String>> found = new HashSet<>();
        List<Finding> findings = new ArrayList<>();
        for (Logon logon : logons) {
            List<Instant> before = failures.computeIfAbsent(logon.source(), source -> new ArrayList<>());
            if (!logon.success()) {
                before.add(logon.at());
            } else if (before.size() >= SEVERAL && found.add(List.of(logon.source(), logon.user()))) {
                findings.add(new Finding(
                        Attack.SUCCESS_AFTER_FAILURES,
                        Optional.of(logon.source()),
                        Optional.of(logon.user()),
                        before.size(),
                        before.get(0),
                        logon.at()));
            }
        }
        return findings.stream();
    }
}
