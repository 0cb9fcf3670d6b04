package portkata.securityadvisor;

/** Believes that only the Internet misses a service. */
final class OutageCountsLessInside extends AlmostRight {

    @Override
    public Advice advise(Observation o) {
        Advice advice = right.advise(o);
        return advice.action() == Action.RESTORE && o.exposure() == Exposure.INTERNAL
                ? new Advice(Severity.MEDIUM, Action.RESTORE, advice.alternative())
                : advice;
    }
}
