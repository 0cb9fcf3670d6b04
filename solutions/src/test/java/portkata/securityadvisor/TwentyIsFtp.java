package portkata.securityadvisor;

/** Believes that FTP listens on both of its ports. */
final class TwentyIsFtp extends AlmostRight {

    @Override
    public Advice advise(Observation o) {
        return o.port() == 20 ? right.advise(at(21, o)) : right.advise(o);
    }
}
