package portkata.authloganalyzer;

import java.util.List;
import java.util.stream.Stream;

/** Groups all logons, failed or not. */
final class LogonsAreFailures extends Draft {

    @Override
    Stream<Finding> guessing(List<Logon> failures) {
        return Stream.empty();
    }

    @Override
    Stream<Finding> intrusions(List<Logon> logons) {
        return Stream.concat(Guessing.in(logons), super.intrusions(logons));
    }
}
