package portkata.securityadvisor;

import portkata.PortState;

/** Believes that closed or filtered means closed. */
final class ClosedFilteredIsClosed extends AlmostRight {

    @Override
    public Advice advise(Observation o) {
        return o.state() == PortState.CLOSED_FILTERED ? right.advise(in(PortState.CLOSED, o)) : right.advise(o);
    }
}
