package portkata.securityadvisor;

import portkata.PortState;

/** Believes that the number of a quiet port does not matter. */
final class ChecksOpenPortsOnly extends AlmostRight {

    @Override
    public Advice advise(Observation o) {
        return o.state() != PortState.OPEN ? right.advise(at(1, o)) : right.advise(o);
    }
}
