package portkata.authloganalyzer;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Takes a failure of the same second for an earlier one. */
final class SameInstantIsBefore extends Draft {

    @Override
    Stream<Finding> intrusions(List<Logon> logons) {
        return super.intrusions(logons.stream()
                .sorted(Comparator.comparing(Logon::at).thenComparing(Logon::success))
                .toList());
    }
}
