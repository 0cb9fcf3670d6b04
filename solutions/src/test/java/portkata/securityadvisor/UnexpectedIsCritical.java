package portkata.securityadvisor;

/** Believes that every surprise is the worst case. */
final class UnexpectedIsCritical extends AlmostRight {

    @Override
    public Advice advise(Observation o) {
        Advice advice = right.advise(o);
        return advice.action() == Action.INVESTIGATE && !isUnknown(o)
                ? new Advice(Severity.CRITICAL, Action.INVESTIGATE, advice.alternative())
                : advice;
    }
}
