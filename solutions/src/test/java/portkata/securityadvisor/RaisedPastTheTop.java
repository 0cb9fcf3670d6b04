package portkata.securityadvisor;

/** Believes that levels go round. */
final class RaisedPastTheTop extends AlmostRight {

    @Override
    public Advice advise(Observation o) {
        Advice advice = right.advise(o);
        return advice.action() == Action.INVESTIGATE
                        && asListed(o)
                                .filter(listed -> listed.severity() == Severity.CRITICAL)
                                .isPresent()
                ? new Advice(Severity.INFO, Action.INVESTIGATE, advice.alternative())
                : advice;
    }
}
