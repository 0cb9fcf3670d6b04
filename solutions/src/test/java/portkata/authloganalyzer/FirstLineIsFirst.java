package portkata.authloganalyzer;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Takes the first line of a finding for its earliest. */
final class FirstLineIsFirst extends Misgrouped {

    @Override
    List<Logon> sorted(List<Logon> logons) {
        return logons;
    }

    @Override
    Instant first(List<Logon> failures) {
        return failures.get(0).at();
    }

    @Override
    Stream<Finding> intrusions(List<Logon> logons) {
        return super.intrusions(super.sorted(logons));
    }
}
