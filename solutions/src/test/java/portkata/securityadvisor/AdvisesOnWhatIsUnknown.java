package portkata.securityadvisor;

import portkata.PortState;

/** Believes that what was expected can be replaced before it is found. */
final class AdvisesOnWhatIsUnknown extends AlmostRight {

    @Override
    public Advice advise(Observation o) {
        Advice advice = right.advise(o);
        return advice.action() == Action.VERIFY && o.expected().isPresent()
                ? new Advice(
                        advice.severity(),
                        Action.VERIFY,
                        right.advise(in(PortState.CLOSED, o)).alternative())
                : advice;
    }
}
