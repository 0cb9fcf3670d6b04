package portkata.authloganalyzer;

import java.util.List;

/** Counts accounts or sources instead of failures. */
final class PairsAreCounted extends Misgrouped {

    @Override
    int failures(List<List<Logon>> group) {
        return group.size() == 1 ? super.failures(group) : group.size();
    }
}
