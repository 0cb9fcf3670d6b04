package portkata.authloganalyzer;

import java.util.List;
import java.util.Optional;

/** Counts the failures of a source, at whatever accounts. */
final class SourceIsBruteForce extends Misgrouped {

    @Override
    Optional<Attack> ofOneSource(List<List<Logon>> users) {
        return Optional.of(Attack.BRUTE_FORCE);
    }
}
