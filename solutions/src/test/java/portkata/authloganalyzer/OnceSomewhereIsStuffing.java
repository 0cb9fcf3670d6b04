package portkata.authloganalyzer;

import java.util.List;
import java.util.Optional;

/** Takes a single account that was tried once for the rule. */
final class OnceSomewhereIsStuffing extends Misgrouped {

    @Override
    Optional<Attack> ofOneSource(List<List<Logon>> users) {
        return Optional.of(users.stream().anyMatch(pair -> pair.size() == 1) ? Attack.STUFFING : Attack.SPRAY);
    }
}
