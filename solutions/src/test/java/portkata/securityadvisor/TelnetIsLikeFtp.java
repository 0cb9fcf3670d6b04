package portkata.securityadvisor;

/** Believes that one plain text service is as bad as another. */
final class TelnetIsLikeFtp extends AlmostRight {

    @Override
    public Advice advise(Observation o) {
        Advice advice = right.advise(o);
        return advice.severity() == Severity.CRITICAL && advice.action() == Action.REPLACE
                ? new Advice(
                        o.exposure() == Exposure.INTERNET ? Severity.HIGH : Severity.MEDIUM,
                        Action.REPLACE,
                        advice.alternative())
                : advice;
    }
}
