package portkata.securityadvisor;

/** Believes that whoever investigates has no use for an alternative. */
final class AlternativeForgotten extends AlmostRight {

    @Override
    public Advice advise(Observation o) {
        Advice advice = right.advise(o);
        return advice.action() == Action.INVESTIGATE ? plain(advice.severity(), Action.INVESTIGATE) : advice;
    }
}
