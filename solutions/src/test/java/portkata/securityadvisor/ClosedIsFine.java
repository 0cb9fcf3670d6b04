package portkata.securityadvisor;

import java.util.Optional;
import portkata.PortState;

/** Believes that a closed port is good news whatever was expected. */
final class ClosedIsFine extends AlmostRight {

    @Override
    public Advice advise(Observation o) {
        return o.state() == PortState.CLOSED ? right.advise(expecting(Optional.empty(), o)) : right.advise(o);
    }
}
