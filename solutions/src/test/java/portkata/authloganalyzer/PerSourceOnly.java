package portkata.authloganalyzer;

import java.util.Optional;

/** Looks at one source at a time. */
final class PerSourceOnly extends Misgrouped {

    @Override
    Optional<Attack> atOneUser() {
        return Optional.empty();
    }
}
