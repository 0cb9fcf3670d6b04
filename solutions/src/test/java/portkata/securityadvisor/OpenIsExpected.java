package portkata.securityadvisor;

import portkata.PortState;

/** Believes that whatever is open is meant to be. */
final class OpenIsExpected extends AlmostRight {

    @Override
    public Advice advise(Observation o) {
        return o.state() == PortState.OPEN ? asListed(o).orElseGet(() -> right.advise(o)) : right.advise(o);
    }
}
