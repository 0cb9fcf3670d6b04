package portkata.securityadvisor;

import portkata.PortState;

/** Believes that a closed port wants to be looked into. */
final class ClosedIsSuspicious extends AlmostRight {

    @Override
    public Advice advise(Observation o) {
        return o.state() == PortState.CLOSED && o.expected().isEmpty()
                ? plain(Severity.LOW, Action.INVESTIGATE)
                : right.advise(o);
    }
}
