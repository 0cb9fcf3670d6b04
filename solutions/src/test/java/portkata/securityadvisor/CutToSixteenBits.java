package portkata.securityadvisor;

/** Believes that a long number can be cut. */
final class CutToSixteenBits extends AlmostRight {

    @Override
    public Advice advise(Observation o) {
        return o.port() > 65_535 ? right.advise(at(o.port() & 0xFFFF, o)) : right.advise(o);
    }
}
