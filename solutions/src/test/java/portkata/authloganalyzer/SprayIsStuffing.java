package portkata.authloganalyzer;

import java.util.List;
import java.util.Optional;

/** Calls all that goes wide stuffing. */
final class SprayIsStuffing extends Misgrouped {

    @Override
    Optional<Attack> ofOneSource(List<List<Logon>> users) {
        return Optional.of(Attack.STUFFING);
    }
}
