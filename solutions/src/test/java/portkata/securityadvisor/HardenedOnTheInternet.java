package portkata.securityadvisor;

/** Believes that a good configuration is enough anywhere. */
final class HardenedOnTheInternet extends AlmostRight {

    @Override
    public Advice advise(Observation o) {
        Advice advice = right.advise(o);
        return advice.action() == Action.RESTRICT ? plain(advice.severity(), Action.HARDEN) : advice;
    }
}
