package portkata.securityadvisor;

import portkata.PortState;

/** Believes that it is enough that something was expected. */
final class AnyExpectationWillDo extends AlmostRight {

    @Override
    public Advice advise(Observation o) {
        return o.state() == PortState.OPEN && o.expected().isPresent()
                ? asListed(o).orElseGet(() -> right.advise(o))
                : right.advise(o);
    }
}
