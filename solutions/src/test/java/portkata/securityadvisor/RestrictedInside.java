package portkata.securityadvisor;

/** Believes that what is not for the Internet is not for colleagues. */
final class RestrictedInside extends AlmostRight {

    @Override
    public Advice advise(Observation o) {
        Advice advice = right.advise(o);
        return right.advise(to(Exposure.INTERNET, o)).action() == Action.RESTRICT
                ? plain(advice.severity(), Action.RESTRICT)
                : advice;
    }
}
