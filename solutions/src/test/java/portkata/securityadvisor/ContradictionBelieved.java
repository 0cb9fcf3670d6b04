package portkata.securityadvisor;

import java.util.Optional;
import portkata.PortState;

/** Believes that a banner from a closed port can be left unread. */
final class ContradictionBelieved extends AlmostRight {

    @Override
    public Advice advise(Observation o) {
        return o.state() != PortState.OPEN ? right.advise(saying(Optional.empty(), o)) : right.advise(o);
    }
}
