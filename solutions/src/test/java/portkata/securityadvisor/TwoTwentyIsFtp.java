package portkata.securityadvisor;

/** Believes that 220 is the greeting of FTP. */
final class TwoTwentyIsFtp extends AlmostRight {

    @Override
    public Advice advise(Observation o) {
        return says("220", o) ? right.advise(at(21, o)) : right.advise(o);
    }
}
