package portkata.securityadvisor;

/** Believes that silence is the same to everybody. */
final class ExpectationForgotten extends AlmostRight {

    @Override
    public Advice advise(Observation o) {
        Advice advice = right.advise(o);
        return advice.action() == Action.VERIFY ? plain(Severity.LOW, Action.VERIFY) : advice;
    }
}
