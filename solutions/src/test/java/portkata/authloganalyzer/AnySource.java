package portkata.authloganalyzer;

import java.util.List;
import java.util.stream.Stream;

/** Counts the failures at an account, from wherever they came. */
final class AnySource extends Draft {

    @Override
    Stream<Finding> intrusions(List<Logon> logons) {
        return super.intrusions(logons.stream()
                        .map(logon -> new Logon(logon.at(), logon.success(), logon.user(), logon.source()))
                        .toList())
                .map(f -> new Finding(f.attack(), f.user(), f.source(), f.failures(), f.first(), f.last()));
    }
}
