package portkata.securityadvisor;

/** Believes that blanks before a greeting do not count. */
final class BannerTrimmed extends AlmostRight {

    @Override
    public Advice advise(Observation o) {
        return o.banner().isPresent() ? right.advise(saying(o.banner().map(String::strip), o)) : right.advise(o);
    }
}
