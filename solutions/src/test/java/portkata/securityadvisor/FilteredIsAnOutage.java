package portkata.securityadvisor;

import portkata.PortState;

/** Believes that silence proves an outage. */
final class FilteredIsAnOutage extends AlmostRight {

    @Override
    public Advice advise(Observation o) {
        return o.state() == PortState.FILTERED && o.expected().isPresent()
                ? right.advise(in(PortState.CLOSED, o))
                : right.advise(o);
    }
}
