package portkata.securityadvisor;

import portkata.PortState;

/** Believes that open or filtered means open. */
final class OpenFilteredIsOpen extends AlmostRight {

    @Override
    public Advice advise(Observation o) {
        return o.state() == PortState.OPEN_FILTERED ? right.advise(in(PortState.OPEN, o)) : right.advise(o);
    }
}
