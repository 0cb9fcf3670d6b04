package portkata.mailflow;

import java.util.Optional;

/** Believes that whoever has the mail opens the connection. */
final class TheStoreCalls extends Draft {

    @Override
    public Optional<Role> opener(Role from, Role to) {
        return right.opener(from, to).map(opener -> from);
    }
}
