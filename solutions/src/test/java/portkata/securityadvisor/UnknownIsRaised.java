package portkata.securityadvisor;

/** Believes that a stranger is raised like the others. */
final class UnknownIsRaised extends AlmostRight {

    @Override
    public Advice advise(Observation o) {
        return isUnknown(o)
                ? plain(o.exposure() == Exposure.INTERNET ? Severity.HIGH : Severity.MEDIUM, Action.INVESTIGATE)
                : right.advise(o);
    }
}
