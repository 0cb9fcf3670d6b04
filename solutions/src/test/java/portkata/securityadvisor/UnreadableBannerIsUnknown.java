package portkata.securityadvisor;

import portkata.PortState;

/** Believes that a banner makes the number worthless. */
final class UnreadableBannerIsUnknown extends AlmostRight {

    @Override
    public Advice advise(Observation o) {
        return o.state() == PortState.OPEN && o.banner().isPresent() ? right.advise(at(1, o)) : right.advise(o);
    }
}
