package portkata.mailflow;

import java.util.Optional;
import java.util.Set;

/** Believes that a hop joins two roles, whichever of them has the mail. */
final class DirectionIgnored extends Draft {

    @Override
    public Set<Hop> hops(Role from, Role to, Era era) {
        Set<Hop> forth = right.hops(from, to, era);
        return forth.isEmpty() ? right.hops(to, from, era) : forth;
    }

    @Override
    public Optional<Role> opener(Role from, Role to) {
        return right.opener(from, to).or(() -> right.opener(to, from));
    }
}
