package portkata.securityadvisor;

import java.util.Optional;
import portkata.PortState;

/** Believes that a banner matters only where the number says nothing. */
final class PortBeatsBanner extends AlmostRight {

    @Override
    public Advice advise(Observation o) {
        return o.state() == PortState.OPEN && !isUnknown(saying(Optional.empty(), o))
                ? right.advise(saying(Optional.empty(), o))
                : right.advise(o);
    }
}
