package portkata.securityadvisor;

/** Believes that another number makes SSH safer. */
final class OtherPortIsSafer extends AlmostRight {

    @Override
    public Advice advise(Observation o) {
        Advice advice = right.advise(o);
        return o.port() != 22 && says("SSH-", o)
                ? new Advice(oneBelow(advice.severity()), advice.action(), advice.alternative())
                : advice;
    }

    private static Severity oneBelow(Severity severity) {
        return switch (severity) {
            case CRITICAL -> Severity.HIGH;
            case HIGH -> Severity.MEDIUM;
            case MEDIUM -> Severity.LOW;
            case LOW, INFO -> Severity.INFO;
        };
    }
}
