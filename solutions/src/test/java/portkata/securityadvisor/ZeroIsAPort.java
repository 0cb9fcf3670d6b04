package portkata.securityadvisor;

/** Believes that 0 is the first port. */
final class ZeroIsAPort extends AlmostRight {

    @Override
    public Advice advise(Observation o) {
        return o.port() == 0 ? right.advise(at(1, o)) : right.advise(o);
    }
}
