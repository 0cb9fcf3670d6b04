package portkata.securityadvisor;

import portkata.PortState;

/** Believes that a reachable port is open. */
final class UnfilteredIsOpen extends AlmostRight {

    @Override
    public Advice advise(Observation o) {
        return o.state() == PortState.UNFILTERED ? right.advise(in(PortState.OPEN, o)) : right.advise(o);
    }
}
