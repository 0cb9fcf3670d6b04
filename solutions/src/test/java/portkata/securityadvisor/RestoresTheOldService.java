package portkata.securityadvisor;

/** Believes that an outage ends when things are as they were. */
final class RestoresTheOldService extends AlmostRight {

    @Override
    public Advice advise(Observation o) {
        Advice advice = right.advise(o);
        return advice.action() == Action.RESTORE ? plain(advice.severity(), Action.RESTORE) : advice;
    }
}
