package portkata.securityadvisor;

import portkata.PortState;

/** Believes that even a port that is closed should move. */
final class ClosedNeedsAnAlternative extends AlmostRight {

    @Override
    public Advice advise(Observation o) {
        return o.state() == PortState.CLOSED && o.expected().isEmpty()
                ? new Advice(
                        Severity.INFO,
                        Action.NOTHING,
                        right.advise(in(PortState.OPEN, o)).alternative())
                : right.advise(o);
    }
}
