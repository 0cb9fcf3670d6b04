package portkata.securityadvisor;

import portkata.PortState;

/** Believes that nobody inside attacks. */
final class InsideIsSafe extends AlmostRight {

    @Override
    public Advice advise(Observation o) {
        return o.state() == PortState.OPEN && o.exposure() == Exposure.INTERNAL
                ? plain(Severity.INFO, Action.NOTHING)
                : right.advise(o);
    }
}
