package portkata.mailflow;

import static portkata.mailflow.Era.CLASSIC;
import static portkata.mailflow.Role.MAIL_SERVER;

import java.util.Set;

/** Believes that mail servers never learned to encrypt among themselves. */
final class RelayStaysInTheClear extends Draft {

    @Override
    public Set<Hop> hops(Role from, Role to, Era era) {
        Set<Hop> hops = right.hops(from, to, era);
        return to == MAIL_SERVER ? right.hops(from, to, CLASSIC) : hops;
    }
}
