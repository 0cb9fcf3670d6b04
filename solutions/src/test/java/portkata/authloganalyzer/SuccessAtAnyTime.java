package portkata.authloganalyzer;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Does not ask what came first. */
final class SuccessAtAnyTime extends Draft {

    @Override
    Stream<Finding> intrusions(List<Logon> logons) {
        return super.intrusions(
                logons.stream().sorted(Comparator.comparing(Logon::success)).toList());
    }
}
