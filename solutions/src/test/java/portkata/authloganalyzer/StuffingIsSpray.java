package portkata.authloganalyzer;

import java.util.List;
import java.util.Optional;

/** Calls all that goes wide a spray. */
final class StuffingIsSpray extends Misgrouped {

    @Override
    Optional<Attack> ofOneSource(List<List<Logon>> users) {
        return Optional.of(Attack.SPRAY);
    }
}
