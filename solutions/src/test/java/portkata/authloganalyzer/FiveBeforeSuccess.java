package portkata.authloganalyzer;

import java.util.List;
import java.util.stream.Stream;

/** Takes the limit of brute force for that of a success. */
final class FiveBeforeSuccess extends Draft {

    @Override
    Stream<Finding> intrusions(List<Logon> logons) {
        return super.intrusions(logons).filter(finding -> finding.failures() >= Guessing.MANY);
    }
}
