package portkata.authloganalyzer;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts the failures at the same account. */
final class SameUserOnly extends Draft {

    @Override
    Stream<Finding> intrusions(List<Logon> logons) {
        return logons.stream().collect(Collectors.groupingBy(Logon::user)).values().stream()
                .flatMap(super::intrusions);
    }
}
