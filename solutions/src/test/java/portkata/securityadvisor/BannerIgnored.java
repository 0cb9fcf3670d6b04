package portkata.securityadvisor;

import java.util.Optional;
import portkata.PortState;

/** Believes that the number says it all. */
final class BannerIgnored extends AlmostRight {

    @Override
    public Advice advise(Observation o) {
        return o.state() == PortState.OPEN ? right.advise(saying(Optional.empty(), o)) : right.advise(o);
    }
}
