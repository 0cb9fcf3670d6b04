package portkata.securityadvisor;

import java.util.Optional;

/** Believes that an empty banner is no banner. */
final class EmptyBannerIsNone extends AlmostRight {

    @Override
    public Advice advise(Observation o) {
        return o.banner().equals(Optional.of("")) ? right.advise(saying(Optional.empty(), o)) : right.advise(o);
    }
}
