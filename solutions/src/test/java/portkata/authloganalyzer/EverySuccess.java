package portkata.authloganalyzer;

import java.util.List;
import java.util.stream.Stream;

/** Reports each success again. */
final class EverySuccess extends Draft {

    @Override
    Stream<Finding> intrusions(List<Logon> logons) {
        return logons.stream()
                .filter(Logon::success)
                .flatMap(one -> super.intrusions(logons.stream()
                        .filter(logon -> !logon.success() || logon.equals(one))
                        .toList()));
    }
}
