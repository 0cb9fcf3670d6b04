package portkata.securityadvisor;

import java.util.Optional;

/** Believes that 443 means secure. */
final class OpenHttpsIsSecure extends AlmostRight {

    @Override
    public Advice advise(Observation o) {
        Advice advice = right.advise(o);
        return advice.action() == Action.HARDEN && o.expected().equals(Optional.of(Service.HTTPS))
                ? plain(Severity.INFO, Action.NOTHING)
                : advice;
    }
}
