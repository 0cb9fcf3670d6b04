package portkata.securityadvisor;

import portkata.PortState;

/** Believes that what does not answer is not there. */
final class FilteredIsSafe extends AlmostRight {

    @Override
    public Advice advise(Observation o) {
        return o.state() == PortState.FILTERED && o.expected().isEmpty()
                ? plain(Severity.INFO, Action.NOTHING)
                : right.advise(o);
    }
}
