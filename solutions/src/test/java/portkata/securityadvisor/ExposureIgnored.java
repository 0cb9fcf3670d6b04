package portkata.securityadvisor;

import portkata.PortState;

/** Believes that a service is as bad inside as outside. */
final class ExposureIgnored extends AlmostRight {

    @Override
    public Advice advise(Observation o) {
        return o.state() == PortState.OPEN ? right.advise(to(Exposure.INTERNET, o)) : right.advise(o);
    }
}
