package portkata.securityadvisor;

/** Believes that there are 65535 ports, counted from 0. */
final class LastPortRefused extends AlmostRight {

    @Override
    public Advice advise(Observation o) {
        if (o.port() == 65_535) {
            throw new IllegalArgumentException("no such port");
        }
        return right.advise(o);
    }
}
