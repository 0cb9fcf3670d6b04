package portkata.authloganalyzer;

import java.util.Optional;

/** Calls every guessing at one account brute force. */
final class UserIsBruteForce extends Misgrouped {

    @Override
    Optional<Attack> atOneUser() {
        return Optional.of(Attack.BRUTE_FORCE);
    }
}
