package portkata.securityadvisor;

/** Believes that a service without a name is none. */
final class UnknownIsHarmless extends AlmostRight {

    @Override
    public Advice advise(Observation o) {
        return isUnknown(o) ? plain(Severity.INFO, Action.NOTHING) : right.advise(o);
    }
}
