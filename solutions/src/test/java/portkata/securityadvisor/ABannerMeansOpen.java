package portkata.securityadvisor;

import portkata.PortState;

/** Believes that whatever sends a banner is open. */
final class ABannerMeansOpen extends AlmostRight {

    @Override
    public Advice advise(Observation o) {
        return o.banner().isPresent() ? right.advise(in(PortState.OPEN, o)) : right.advise(o);
    }
}
