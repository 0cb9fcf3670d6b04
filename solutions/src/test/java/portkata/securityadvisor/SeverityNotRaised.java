package portkata.securityadvisor;

/** Believes that a stranger is no worse than a known server. */
final class SeverityNotRaised extends AlmostRight {

    @Override
    public Advice advise(Observation o) {
        Advice advice = right.advise(o);
        return advice.action() == Action.INVESTIGATE
                ? new Advice(asListed(o).orElse(advice).severity(), Action.INVESTIGATE, advice.alternative())
                : advice;
    }
}
