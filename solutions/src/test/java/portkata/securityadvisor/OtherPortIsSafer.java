package portkata.securityadvisor;

/** Believes that another number makes SSH safer. */
final class OtherPortIsSafer extends AlmostRight {

    @Override
    public Advice advise(Observation o) {
        Advice advice = right.advise(o);
        return o.port() != 22 && says("SSH-", o)
                ? new Advice(Severity.values()[advice.severity().ordinal() - 1], advice.action(), advice.alternative())
                : advice;
    }
}
