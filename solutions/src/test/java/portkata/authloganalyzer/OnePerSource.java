package portkata.authloganalyzer;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Stops to look at a source once it got in. */
final class OnePerSource extends Draft {

    @Override
    Stream<Finding> intrusions(List<Logon> logons) {
        return logons.stream().collect(Collectors.groupingBy(Logon::source)).values().stream()
                .flatMap(ofSource -> super.intrusions(ofSource).limit(1));
    }
}
