package portkata.securityadvisor;

import portkata.PortState;

/** Believes that the number tells what was there. */
final class AlternativeByPort extends AlmostRight {

    @Override
    public Advice advise(Observation o) {
        Advice advice = right.advise(o);
        return advice.action() == Action.RESTORE
                ? new Advice(
                        Severity.HIGH,
                        Action.RESTORE,
                        right.advise(in(PortState.OPEN, o)).alternative())
                : advice;
    }
}
